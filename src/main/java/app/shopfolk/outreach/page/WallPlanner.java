package app.shopfolk.outreach.page;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Period;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Send;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Twelve months on one sheet for the wall: who gets which message through what on which day, with a box to tick, each bucket
 * in its colour and pattern, and the occasions ringed.
 */
public final class WallPlanner implements Page {
    private static final int MONTHS = 12;
    private static final double MARGIN = 26;
    private static final int COLUMNS = 4;
    private static final int ROWS = MONTHS / COLUMNS;
    private static final double GAP = 8;

    private final List<Plan> plans;
    private final YearMonth first;
    private final List<OccasionCalendar.Dated> occasions;
    private final Paper paper;
    private final Words words;
    private final double scale;

    /**
     * A sheet across.
     *
     * @param from the first month is this day's
     * @param occasions of the shop's country
     */
    public WallPlanner(List<Plan> plans, LocalDate from, OccasionCalendar occasions, Paper paper, Words words) {
        this.plans = List.copyOf(plans);
        this.first = YearMonth.from(from);
        this.occasions = occasions.in(
                new Period(first.atDay(1), first.plusMonths(MONTHS).atDay(1).minusDays(1)));
        this.paper = paper;
        this.words = words;
        this.scale = paper.landscape().width() / Paper.A4.landscape().width();
    }

    @Override
    public Paper.Size size() {
        return paper.landscape();
    }

    @Override
    public void draw(Graphics2D g) {
        double margin = MARGIN * scale;
        double width = size().width() - 2 * margin;
        Ink.paper(g, size().width(), size().height());
        Type title = Ink.TITLE.at((float) (19 * scale));
        title.draw(g, words.texts().get("outreach.wall.title"), margin, margin + title.size() * 0.8);
        Ink.BODY
                .at((float) (9 * scale))
                .in(Ink.QUIET)
                .drawRight(
                        g,
                        words.texts()
                                .get(
                                        "outreach.wall.span",
                                        words.figures().month(first),
                                        words.figures().month(first.plusMonths(MONTHS - 1))),
                        margin + width,
                        margin + title.size() * 0.8);
        double top = key(g, margin, margin + title.size() * 1.05, width);
        double wide = (width - (COLUMNS - 1) * GAP * scale) / COLUMNS;
        double tall = (size().height() - margin - top - (ROWS - 1) * GAP * scale) / ROWS;
        for (int at = 0; at < MONTHS; at++) {
            double x = margin + at % COLUMNS * (wide + GAP * scale);
            int row = at / COLUMNS;
            double y = top + row * (tall + GAP * scale);
            new PlannerMonth(first.plusMonths(at), entries(first.plusMonths(at)), occasions(at), words, scale)
                    .draw(g, new Rectangle2D.Double(x, y, wide, tall));
        }
    }

    /** Which colour is which bucket, and what a ring means. */
    private double key(Graphics2D g, double x, double y, double width) {
        Type type = Ink.BODY.at((float) (9 * scale));
        double at = x;
        double baseline = y + type.size();
        for (Plan plan : plans) {
            String name = type.shortened(plan.audience().name(), width - 28 * scale);
            if (at + type.width(name) + 28 * scale > x + width && at > x) {
                at = x;
                baseline += type.leading();
            }
            PlannerMonth.swatch(g, plan, at, baseline - type.size() * 0.85, 10 * scale);
            at = type.draw(g, name, at + 14 * scale, baseline) + 14 * scale;
        }
        String ring = words.texts().get("outreach.wall.ring");
        if (at + type.width(ring) + 14 * scale > x + width) {
            at = x;
            baseline += type.leading();
        }
        PlannerMonth.ring(g, at + 5 * scale, baseline - type.size() * 0.35, 5 * scale);
        type.in(Ink.QUIET).draw(g, ring, at + 14 * scale, baseline);
        return baseline + 8 * scale;
    }

    private List<OccasionCalendar.Dated> occasions(int month) {
        return occasions.stream()
                .filter(each -> YearMonth.from(each.day()).equals(first.plusMonths(month)))
                .toList();
    }

    private List<PlannerMonth.Entry> entries(YearMonth month) {
        List<PlannerMonth.Entry> entries = new ArrayList<>();
        for (Plan plan : plans) {
            for (Send send : plan.sends()) {
                if (YearMonth.from(send.date().day()).equals(month)) {
                    entries.add(new PlannerMonth.Entry(plan, send));
                }
            }
        }
        entries.sort(Comparator.comparing(PlannerMonth.Entry::day));
        return entries;
    }
}
