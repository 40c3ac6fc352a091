package app.shopfolk.outreach.page;

import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.outreach.Sender;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter for an envelope with a window. The address stands where DIN 5008 (form B) has it: the field begins 45 mm below
 * the upper edge and 20 mm from the left, its lines lie between 62.7 and 90 mm. On US Letter they begin at 65 mm, inside
 * the window of a No. 10 envelope, 7/8 inch from the left and 1/2 inch from below. Lengths in millimetres.
 */
public final class LetterPage implements Page {
    static final double LEFT = 25;
    static final double ADDRESS = 62.7;
    static final double ADDRESS_END = 90;
    private static final double ADDRESS_LETTER = 65;
    private static final double SENDER_LINE = 60;
    private static final double RIGHT = 20;
    private static final double HEAD = 20;
    private static final double BODY = 103.4;
    private static final double BODY_AGAIN = 30;
    private static final double FOOT = 25;
    private static final double SIGNATURE = 14;
    private static final double[] FOLDS = {105, 210};
    private static final double ADDRESS_WIDTH = 80;
    private static final double ADDRESS_LINE = 4.55;

    private static final Type TEXT = Ink.BODY.at(11);
    private static final Type ADDRESSEE = Ink.BODY.at(10.5f);
    private static final Type NAME = Ink.TITLE.at(16);
    private static final Type TINY = Ink.SMALL.at(7);

    private final Letter letter;
    private final Stationery stationery;
    private final List<String> lines;
    private final int number;
    private final boolean isLast;

    /** What is written to one customer. */
    public record Letter(PostalAddress to, String text) {
        /** With an empty line after the greeting, as letters have one. */
        private String spaced() {
            int greeting = text.indexOf('\n');
            boolean isTight = greeting > 0 && greeting + 1 < text.length() && text.charAt(greeting + 1) != '\n';
            return isTight ? text.substring(0, greeting) + "\n" + text.substring(greeting) : text;
        }
    }

    /** What all letters of a list share. */
    public record Stationery(Sender sender, LocalDate day, Paper paper, Words words) {
        private double bottom() {
            return paper.upright().height() / Paper.Size.MM - FOOT;
        }

        private double width() {
            return paper.upright().width() / Paper.Size.MM - LEFT - RIGHT;
        }
    }

    private LetterPage(Letter letter, Stationery stationery, List<String> lines, int number, boolean isLast) {
        this.letter = letter;
        this.stationery = stationery;
        this.lines = lines;
        this.number = number;
        this.isLast = isLast;
    }

    /** The pages of all letters, each beginning on a sheet of its own. */
    public static List<Page> pages(List<Letter> letters, Stationery stationery) {
        List<Page> pages = new ArrayList<>();
        for (Letter letter : letters) {
            List<String> rest = TEXT.wrapped(letter.spaced(), stationery.width() * Paper.Size.MM);
            int number = 1;
            while (true) {
                double room = stationery.bottom() - (number == 1 ? BODY : BODY_AGAIN);
                int closing = (int) Math.ceil((SIGNATURE + 3 * line()) / line());
                int fit = (int) (room / line());
                boolean last = rest.size() + closing <= fit;
                List<String> here = rest.subList(0, last ? rest.size() : Math.min(rest.size(), fit));
                pages.add(new LetterPage(letter, stationery, List.copyOf(here), number++, last));
                rest = rest.subList(here.size(), rest.size());
                if (last) {
                    break;
                }
            }
        }
        return pages;
    }

    /** Line to line in the text. */
    private static double line() {
        return TEXT.leading() / Paper.Size.MM;
    }

    @Override
    public Paper.Size size() {
        return stationery.paper().upright();
    }

    @Override
    public void draw(Graphics2D g) {
        Ink.paper(g, size().width(), size().height());
        double at = number == 1 ? BODY : BODY_AGAIN;
        if (number == 1) {
            head(g);
            address(g);
            folds(g);
            TEXT.drawRight(
                    g,
                    stationery.words().figures().date(stationery.day()),
                    points(LEFT + stationery.width()),
                    points(ADDRESS_END + 4));
        } else {
            Ink.SMALL.drawRight(
                    g,
                    stationery
                            .words()
                            .texts()
                            .get(
                                    "outreach.letter.page",
                                    stationery.words().figures().number(number)),
                    points(LEFT + stationery.width()),
                    points(HEAD));
        }
        for (String each : lines) {
            TEXT.draw(g, each, points(LEFT), points(at));
            at += line();
        }
        if (isLast) {
            closing(g, at);
        }
    }

    private void head(Graphics2D g) {
        Sender sender = stationery.sender();
        double width = points(stationery.width());
        Type name = NAME.fitting(sender.name(), width, 10);
        name.draw(g, name.shortened(sender.name(), width), points(LEFT), points(HEAD));
        double at = HEAD + 6;
        for (String each : List.of(String.join(", ", sender.parts()), sender.contact())) {
            if (!each.isBlank()) {
                Ink.SMALL.draw(g, Ink.SMALL.shortened(each, width), points(LEFT), points(at));
                at += 4.4;
            }
        }
    }

    private void address(Graphics2D g) {
        double width = points(ADDRESS_WIDTH);
        String from = stationery.sender().line();
        if (!from.isEmpty()) {
            Type tiny = TINY.fitting(from, width, 5);
            tiny.draw(g, tiny.shortened(from, width), points(LEFT), points(SENDER_LINE));
            Ink.line(g, points(LEFT), points(SENDER_LINE + 0.9), points(LEFT) + Math.min(width, tiny.width(from)));
        }
        double top = stationery.paper() == Paper.LETTER ? ADDRESS_LETTER : ADDRESS;
        List<String> to = letter.to().lines();
        double step = Math.min(ADDRESS_LINE, (ADDRESS_END - top) / to.size());
        double at = top + step * 0.82;
        for (String each : to) {
            Type type = ADDRESSEE.fitting(each, width, 7);
            type.draw(g, type.shortened(each, width), points(LEFT), points(at));
            at += step;
        }
    }

    /** Where the sheet is folded; US Letter is folded in thirds by eye. */
    private void folds(Graphics2D g) {
        if (stationery.paper() != Paper.LETTER) {
            for (double fold : FOLDS) {
                Ink.line(g, points(4), points(fold), points(8));
            }
        }
    }

    private void closing(Graphics2D g, double from) {
        Sender sender = stationery.sender();
        double at = from + line();
        TEXT.draw(g, stationery.words().texts().get("outreach.letter.closing"), points(LEFT), points(at));
        at += SIGNATURE;
        for (String each : List.of(sender.signed(), sender.name())) {
            if (!each.isBlank()) {
                TEXT.draw(g, TEXT.shortened(each, points(stationery.width())), points(LEFT), points(at));
                at += line();
            }
        }
    }

    private static double points(double millimetres) {
        return millimetres * Paper.Size.MM;
    }
}
