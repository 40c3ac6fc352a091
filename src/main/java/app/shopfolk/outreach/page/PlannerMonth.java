package app.shopfolk.outreach.page;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Send;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.Collectors;

/** One month of the wall planner: what goes out above, the days below. Lengths in points of an A4 sheet. */
record PlannerMonth(
        YearMonth month, List<Entry> entries, List<OccasionCalendar.Dated> occasions, Words words, double scale) {
    private static final double PAD = 7;
    private static final int LINES = 7;
    private static final double LINE = 8.1;
    /** Where an entry's name begins, behind its box, its day and its colour. */
    private static final double NAME = 31;
    /** As many lines as a name needs. */
    private static final int WHOLE = Integer.MAX_VALUE;

    /** A message that goes out in the month. */
    record Entry(Plan plan, Send send) {
        LocalDate day() {
            return send.date().day();
        }

        String name() {
            return plan.audience().name();
        }
    }

    void draw(Graphics2D g, Rectangle2D box) {
        g.setColor(Ink.TINT);
        g.fill(box);
        double x = box.getX() + PAD * scale;
        double right = box.getMaxX() - PAD * scale;
        double y = head(g, x, box.getY() + PAD * scale, right);
        double days = LINES * LINE * scale;
        double bottom = box.getMaxY() - 5 * scale - days;
        days(g, new Rectangle2D.Double(x, bottom, right - x, days));
        list(g, x, y, right, bottom - 3 * scale);
    }

    /** The month at the left, its occasions at the right. */
    private double head(Graphics2D g, double x, double top, double right) {
        Type head = Ink.HEAD.at((float) (11 * scale));
        double y = top + head.size() * 0.85;
        double after = head.draw(g, words.figures().month(month), x, y);
        Type small = Ink.STRONG.at((float) (6.8 * scale)).in(Ink.ACCENT);
        String named = occasions.stream()
                .map(dated -> words.texts()
                        .get(
                                "outreach.wall.day",
                                words.figures().number(dated.day().getDayOfMonth()),
                                words.say(
                                        Phrase.of("occasion." + dated.occasion().code()))))
                .collect(Collectors.joining(" \u00b7 "));
        double room = right - after - 8 * scale;
        Type fitting = small.fitting(named, room, (float) (5.4 * scale));
        fitting.drawRight(g, fitting.shortened(named, room), right, y);
        Ink.line(g, x, y + 4 * scale, right);
        return y + 5 * scale;
    }

    /** Each entry with its whole name and its words below it where there is room, else all in one line each. */
    private void list(Graphics2D g, double x, double top, double right, double bottom) {
        Type bold = Ink.STRONG.at((float) (7.6 * scale));
        Type quiet = Ink.SMALL.at((float) (6.6 * scale));
        double width = right - x - NAME * scale;
        double whole = entries.stream()
                .mapToDouble(entry -> bold.wrapped(entry.name(), width).size() * bold.leading() + quiet.leading())
                .sum();
        double two = bold.leading() + quiet.leading();
        int nameLines = whole <= bottom - top ? WHOLE : 1;
        boolean isRoomy = nameLines == WHOLE || entries.size() * two <= bottom - top;
        int room = isRoomy ? entries.size() : (int) ((bottom - top) / bold.leading());
        double y = top + bold.size();
        for (int at = 0; at < entries.size(); at++) {
            if (at == room - 1 && entries.size() > room) {
                String more =
                        words.texts().get("outreach.wall.more", words.figures().number(entries.size() - at));
                quiet.draw(g, more, x + NAME * scale, y);
                return;
            }
            mark(g, entries.get(at), bold, x, y);
            double from = x + NAME * scale;
            y = isRoomy
                    ? roomy(g, entries.get(at), nameLines, from, y, width)
                    : brief(g, entries.get(at), from, y, right);
        }
    }

    private void mark(Graphics2D g, Entry entry, Type bold, double x, double y) {
        double side = 6.5 * scale;
        Ink.box(g, x, y - side, side, side);
        bold.drawRight(g, words.figures().number(entry.day().getDayOfMonth()), x + 19 * scale, y);
        swatch(g, entry.plan(), x + 22 * scale, y - side, side);
    }

    /** @return the baseline of the next entry */
    private double roomy(Graphics2D g, Entry entry, int nameLines, double x, double y, double width) {
        Type bold = Ink.STRONG.at((float) (7.6 * scale));
        Type quiet = Ink.SMALL.at((float) (6.6 * scale));
        double after = bold.paragraph(g, entry.name(), x, y, width, nameLines);
        quiet.draw(g, quiet.shortened(what(entry.send()), width), x, after - bold.leading() + quiet.leading());
        return after + quiet.leading();
    }

    private double brief(Graphics2D g, Entry entry, double x, double y, double right) {
        Type bold = Ink.STRONG.at((float) (7.6 * scale));
        Type quiet = Ink.SMALL.at((float) (6.6 * scale));
        double after = bold.draw(g, bold.shortened(entry.name(), (right - x) * 0.5), x, y) + 4 * scale;
        quiet.draw(g, quiet.shortened(what(entry.send()), right - after), after, y);
        return y + bold.leading();
    }

    private String what(Send send) {
        String what = words.say(send.what());
        return send.date()
                .occasion()
                .map(dated -> words.texts()
                        .get(
                                "outreach.wall.occasion",
                                words.say(
                                        Phrase.of("occasion." + dated.occasion().code())),
                                what))
                .orElse(what);
    }

    /** The days in weeks: those to write on in colour, occasions ringed. */
    private void days(Graphics2D g, Rectangle2D box) {
        Type type = Ink.SMALL.at((float) (6.4 * scale));
        DayOfWeek first = WeekFields.of(words.figures().locale()).getFirstDayOfWeek();
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        double wide = box.getWidth() / 7;
        double tall = box.getHeight() / LINES;
        for (int column = 0; column < 7; column++) {
            String name = first.plus(column)
                    .getDisplayName(TextStyle.NARROW, words.figures().locale());
            type.in(Ink.LINE.darker())
                    .drawRight(g, name, box.getX() + column * wide + 8 * scale, box.getY() + tall * 0.7);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = before + day - 1;
            double x = box.getX() + place % 7 * wide;
            double y = box.getY() + (place / 7 + 1) * tall;
            day(g, month.atDay(day), type, new Rectangle2D.Double(x, y, wide, tall));
        }
    }

    private void day(Graphics2D g, LocalDate day, Type type, Rectangle2D cell) {
        List<Entry> its =
                entries.stream().filter(each -> each.day().equals(day)).toList();
        Type own = its.isEmpty() ? type : Ink.STRONG.at(type.size());
        double right = cell.getX() + 8 * scale;
        String number = words.figures().number(day.getDayOfMonth());
        own.drawRight(g, number, right, cell.getY() + cell.getHeight() * 0.7);
        if (occasions.stream().anyMatch(each -> each.day().equals(day))) {
            ring(g, right - own.width(number) / 2, cell.getY() + cell.getHeight() * 0.43, 5 * scale);
        }
        double gap = 0.6 * scale;
        double room = cell.getMaxX() - right - 2.4 * scale;
        double side = Math.min(4.8 * scale, room / Math.max(1, its.size()) - gap);
        double x = right + 2.4 * scale;
        for (Entry entry : its) {
            swatch(g, entry.plan(), x, cell.getY() + cell.getHeight() * 0.43 - side / 2, side);
            x += side + gap;
        }
    }

    static void swatch(Graphics2D g, Plan plan, double x, double y, double side) {
        PatternFill.fill(
                g,
                new Rectangle2D.Double(x, y, side, side),
                Palette.at(plan.audience().colour()));
    }

    static void ring(Graphics2D g, double x, double y, double radius) {
        g.setColor(Ink.ACCENT);
        g.setStroke(new BasicStroke((float) (radius / 6)));
        g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
