package app.shopfolk.outreach.page;

import app.shopfolk.outreach.ChannelRank;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Send;
import app.shopfolk.outreach.Sums;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import app.shopfolk.platform.text.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The plan for one audience on one page: through what, what to say, when, how much off, what it brings. */
public final class PlanSheet implements Page {
    private static final double MARGIN = 42;
    private static final double GUTTER = 26;
    private static final double LEFT = 0.58;
    private static final double NAME = 84;
    private static final int MOST_DATES = 9;
    private static final double NOTES = 30;
    private static final double LINED = 22;

    private final Plan plan;
    private final MergeValues values;
    private final Paper paper;
    private final Words words;

    /** @param values fill the messages for their example */
    public PlanSheet(Plan plan, MergeValues values, Paper paper, Words words) {
        this.plan = plan;
        this.values = values;
        this.paper = paper;
        this.words = words;
    }

    @Override
    public Paper.Size size() {
        return paper.upright();
    }

    @Override
    public void draw(Graphics2D g) {
        double width = size().width() - 2 * MARGIN;
        double bottom = size().height() - MARGIN - 16;
        Ink.paper(g, size().width(), size().height());
        double top = head(g, width);
        double left = (width - GUTTER) * LEFT;
        Column first = new Column(g, MARGIN, top, left, bottom);
        channels(g, first);
        messages(first);
        notes(g, first, bottom);
        Column second = new Column(g, MARGIN + left + GUTTER, top, width - GUTTER - left, bottom);
        dates(g, second);
        money(second);
        Ink.SMALL.draw(
                g,
                words.texts().get("outreach.sheet.foot", words.figures().date(plan.asOf())),
                MARGIN,
                size().height() - MARGIN);
    }

    private double head(Graphics2D g, double width) {
        PatternFill.fill(
                g,
                new Rectangle2D.Double(0, 0, 9, size().height()),
                Palette.at(plan.audience().colour()));
        String title = words.texts().get("outreach.sheet.title", plan.audience().name());
        Type type = Ink.TITLE.fitting(title, width, 13);
        type.draw(g, type.shortened(title, width), MARGIN, MARGIN + 18);
        Ink.BODY
                .in(Ink.QUIET)
                .draw(
                        g,
                        words.texts()
                                .get(
                                        "outreach.customers",
                                        words.figures().number(plan.audience().size())),
                        MARGIN,
                        MARGIN + 34);
        return MARGIN + 40;
    }

    private void channels(Graphics2D g, Column column) {
        column.head(words.texts().get("outreach.plan.channels"));
        column.text(Ink.SMALL, words.texts().get("outreach.plan.channels.note"));
        column.gap(5);
        for (ChannelRank rank : plan.channels()) {
            double y = column.y() + 9;
            boolean none = rank.list().reach() == 0;
            Type type = none ? Ink.BODY.in(Ink.QUIET) : Ink.STRONG;
            type.draw(g, words.texts().get(rank.channel().key()), column.x(), y);
            double bar = column.width() * 0.3;
            double from = column.x() + NAME;
            g.setColor(Ink.LINE);
            g.fill(new Rectangle2D.Double(from, y - 7, bar, 7));
            double share =
                    (double) rank.list().reach() / Math.max(1, plan.audience().size());
            PatternFill.fill(
                    g,
                    new Rectangle2D.Double(from, y - 7, bar * share, 7),
                    Palette.at(plan.audience().colour()));
            String reach = words.say(rank.reachSaid());
            double room = column.width() - NAME - bar - 8;
            Ink.BODY.draw(g, Ink.BODY.shortened(reach, room), from + bar + 8, y);
            column.gap(14);
            rank.missingSaid().ifPresent(missing -> column.text(Ink.SMALL, words.say(missing)));
            if (!none) {
                rank.reasons().forEach(reason -> column.text(Ink.SMALL, words.say(reason)));
            }
            column.gap(5);
        }
    }

    private void messages(Column column) {
        column.head(words.texts().get("outreach.plan.messages"));
        for (Plan.Message message : plan.messages()) {
            String example = message.example() < 0
                    ? message.text().shown(field -> words.texts().get(field.nameKey()))
                    : message.text().filled(field -> values.value(field, message.example()));
            double needed = Ink.BODY.wrapped(example, column.width() - 14).size() * Ink.BODY.leading() + 50;
            if (!column.hasRoom(needed)) {
                return;
            }
            column.text(Ink.STRONG, words.texts().get(message.kind().key()));
            column.text(Ink.SMALL, words.say(message.why()));
            column.gap(3);
            column.quote(Ink.BODY.in(Cut.ITALIC), example);
            column.gap(9);
        }
    }

    /** Lines to write on, where there is room for three. */
    private void notes(Graphics2D g, Column column, double bottom) {
        if (!column.hasRoom(NOTES + 3 * LINED)) {
            return;
        }
        column.head(words.texts().get("outreach.sheet.notes"));
        for (double y = column.y() + LINED; y <= bottom; y += LINED) {
            Ink.line(g, column.x(), y, column.x() + column.width());
        }
    }

    private void dates(Graphics2D g, Column column) {
        column.head(words.texts().get("outreach.plan.when"));
        column.text(Ink.BODY, words.say(plan.rhythm().said()));
        column.gap(5);
        int shown = 0;
        for (Send send : plan.sends()) {
            if (shown++ == MOST_DATES) {
                break;
            }
            Type day = shown == 1 ? Ink.STRONG.in(Ink.ACCENT) : Ink.STRONG;
            column.gap(2);
            Ink.box(g, column.x(), column.y() + 2, 7, 7);
            new Column(g, column.x() + 14, column.y(), column.width() - 14, column.y() + 30)
                    .text(day, words.figures().dateShort(send.date().day()));
            column.gap(day.leading());
            Column said = new Column(g, column.x() + 14, column.y(), column.width() - 14, column.y() + 60);
            said.text(Ink.SMALL, words.say(send.said()));
            column.gap(said.y() - column.y() + 2);
        }
    }

    private void money(Column column) {
        column.head(words.texts().get("outreach.plan.discount"));
        column.text(
                Ink.BODY,
                plan.sums()
                        .map(sums -> plain(words.say(sums.discountSaid(plan.contact()))))
                        .orElseGet(() -> words.texts().get("outreach.plan.never-bought")));
        column.head(words.texts().get("outreach.plan.return"));
        column.text(
                Ink.BODY,
                plan.expected()
                        .map(Sums.Return::said)
                        .map(words::say)
                        .map(PlanSheet::plain)
                        .orElseGet(() -> words.texts().get("outreach.plan.no-return")));
    }

    /** Words without the marks that the window sets in bold. */
    private static String plain(String marked) {
        return marked.replace("**", "");
    }
}
