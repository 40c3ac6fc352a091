package app.shopfolk.outreach.page;

import app.shopfolk.base.Phrase;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Rhythm;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twelve months on one sheet for the wall: whom to write to on which day, each bucket in its colour and pattern. */
public final class WallPlanner implements Page {
    private static final double MARGIN = 30;
    private static final int COLUMNS = 4;
    private static final int ROWS = 3;
    private static final double GAP = 10;
    private static final int WEEKS = 6;
    private static final double DAY = 10.5;

    private final List<Plan> plans;
    private final LocalDate from;
    private final Paper paper;
    private final Words words;
    private final double scale;

    /** @param from the first month is this day's */
    public WallPlanner(List<Plan> plans, LocalDate from, Paper paper, Words words) {
        this.plans = List.copyOf(plans);
        this.from = from;
        this.paper = paper;
        this.words = words;
        this.scale = paper.landscape().width() / Paper.A4.landscape().width();
    }

    /** A day in a month's box. */
    private record Entry(LocalDate day, Plan plan, Rhythm.Date date) {}

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
        double top = key(g, margin, margin + title.size() * 1.1, width);
        double wide = (width - (COLUMNS - 1) * GAP * scale) / COLUMNS;
        double tall = (size().height() - margin - top - (ROWS - 1) * GAP * scale) / ROWS;
        for (int month = 0; month < COLUMNS * ROWS; month++) {
            int row = month / COLUMNS;
            double x = margin + month % COLUMNS * (wide + GAP * scale);
            double y = top + row * (tall + GAP * scale);
            month(g, YearMonth.from(from).plusMonths(month), new Rectangle2D.Double(x, y, wide, tall));
        }
    }

    /** Which colour is which bucket. */
    private double key(Graphics2D g, double x, double y, double width) {
        Type type = Ink.BODY.at((float) (9 * scale));
        double at = x;
        double baseline = y + type.size();
        for (Plan plan : plans) {
            String name = type.shortened(plan.audience().name(), width / 3);
            double needed = type.width(name) + 28 * scale;
            if (at + needed > x + width && at > x) {
                at = x;
                baseline += type.leading();
            }
            swatch(g, plan, at, baseline - type.size() * 0.85, 10 * scale);
            at = type.draw(g, name, at + 14 * scale, baseline) + 14 * scale;
        }
        return baseline + 9 * scale;
    }

    private void swatch(Graphics2D g, Plan plan, double x, double y, double side) {
        PatternFill.fill(
                g,
                new Rectangle2D.Double(x, y, side, side),
                Palette.at(plan.audience().colour()));
    }

    private void month(Graphics2D g, YearMonth month, Rectangle2D box) {
        g.setColor(Ink.TINT);
        g.fill(box);
        double pad = 8 * scale;
        double x = box.getX() + pad;
        double right = box.getMaxX() - pad;
        Type head = Ink.HEAD.at((float) (11 * scale));
        double y = box.getY() + pad + head.size() * 0.85;
        head.draw(g, words.figures().month(month), x, y);
        Ink.line(g, x, y + 4 * scale, right);
        y += 8 * scale;
        Type line = Ink.BODY.at((float) (8 * scale));
        List<Entry> entries = entries(month);
        double days = WEEKS * DAY * scale;
        days(g, month, entries, new Rectangle2D.Double(x, box.getMaxY() - pad - days, right - x, days));
        int room = (int) ((box.getMaxY() - pad * 1.5 - days - y) / (line.leading() + 2 * scale));
        for (int at = 0; at < entries.size(); at++) {
            y += line.leading() + 2 * scale;
            if (at == room - 1 && entries.size() > room) {
                line.draw(
                        g,
                        words.texts().get("outreach.wall.more", words.figures().number(entries.size() - at)),
                        x,
                        y);
                return;
            }
            entry(g, entries.get(at), line, x, y, right);
        }
    }

    /** The month's days in weeks, those to write on in colour. */
    private void days(Graphics2D g, YearMonth month, List<Entry> entries, Rectangle2D box) {
        Type type = Ink.SMALL.at((float) (6.4 * scale));
        DayOfWeek first = WeekFields.of(words.figures().locale()).getFirstDayOfWeek();
        int before = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - first.getValue(), 7);
        double wide = box.getWidth() / 7;
        double tall = box.getHeight() / WEEKS;
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int place = before + day - 1;
            int week = place / 7;
            double x = box.getX() + place % 7 * wide;
            double y = box.getY() + week * tall;
            LocalDate date = month.atDay(day);
            Optional<Entry> entry =
                    entries.stream().filter(each -> each.day().equals(date)).findFirst();
            entry.ifPresent(each -> swatch(g, each.plan(), x + wide / 2 + 5 * scale, y + tall * 0.2, tall * 0.55));
            Type own = entry.isPresent() ? Ink.STRONG.at(type.size()) : type;
            own.drawRight(g, words.figures().number(day), x + wide / 2 + 2 * scale, y + tall * 0.7);
        }
    }

    private void entry(Graphics2D g, Entry entry, Type line, double x, double y, double right) {
        String day = words.figures().number(entry.day().getDayOfMonth());
        Type bold = Ink.STRONG.at(line.size());
        bold.drawRight(g, day, x + 13 * scale, y);
        swatch(g, entry.plan(), x + 18 * scale, y - line.size() * 0.78, 8 * scale);
        String said = entry.date()
                .occasion()
                .map(dated -> words.say(Phrase.of("occasion." + dated.occasion().code())))
                .map(occasion -> words.texts()
                        .get("outreach.wall.occasion", entry.plan().audience().name(), occasion))
                .orElse(entry.plan().audience().name());
        double room = right - x - 31 * scale;
        line.draw(g, line.shortened(said, room), x + 31 * scale, y);
    }

    private List<Entry> entries(YearMonth month) {
        List<Entry> entries = new ArrayList<>();
        for (Plan plan : plans) {
            for (Rhythm.Date date : plan.rhythm().dates()) {
                if (YearMonth.from(date.day()).equals(month)) {
                    entries.add(new Entry(date.day(), plan, date));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::day));
        return entries;
    }
}
