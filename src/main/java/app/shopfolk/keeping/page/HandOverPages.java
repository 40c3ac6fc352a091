package app.shopfolk.keeping.page;

import app.shopfolk.keeping.HandOver;
import app.shopfolk.keeping.HandOver.Row;
import app.shopfolk.keeping.HandOver.Section;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.print.font.Cut;
import app.shopfolk.platform.text.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is kept of one person as pages to hand over: a table for each section, with where each thing came from. */
public final class HandOverPages {
    private static final double EDGE = 54;
    private static final double GAP = 14;
    private static final double[] COLUMNS = {0.25, 0.42, 0.33};
    private static final Type TITLE = new Type(Cut.BOLD, 20, new Color(0x2b2a27));
    private static final Type HEAD = TITLE.in(Cut.SEMIBOLD).at(12);
    private static final Type BODY = TITLE.in(Cut.REGULAR).at(9);
    private static final Type QUIET = BODY.in(new Color(0x6f695c));
    private static final Color LINE = new Color(0xe9e3d6);

    private final Words words;
    private final Paper.Size size;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    /** Something drawn at its place. */
    @FunctionalInterface
    private interface Mark {
        void on(Graphics2D g);
    }

    private HandOverPages(Words words, Paper.Size size) {
        this.words = words;
        this.size = size;
    }

    /** As many pages as it takes. */
    public static List<Page> of(HandOver handOver, Paper paper, Words words, LocalDate today) {
        HandOverPages laid = new HandOverPages(words, paper.upright());
        laid.lay(handOver, today);
        List<Page> pages = new ArrayList<>();
        for (int at = 0; at < laid.pages.size(); at++) {
            pages.add(laid.page(at));
        }
        return pages;
    }

    private void lay(HandOver handOver, LocalDate today) {
        breakPage();
        text(TITLE, words.texts().get("privacy.title", handOver.name()), EDGE, width());
        text(QUIET.at(10), words.texts().get("privacy.intro", words.figures().date(today)), EDGE, width());
        handOver.sections().forEach(this::lay);
    }

    private double width() {
        return size.width() - 2 * EDGE;
    }

    private void breakPage() {
        pages.add(new ArrayList<>());
        y = EDGE;
    }

    private void need(double height) {
        if (y + height > size.height() - EDGE) {
            breakPage();
        }
    }

    private void text(Type type, String text, double x, double width) {
        for (String line : type.wrapped(text, width)) {
            y += type.leading();
            double baseline = y;
            pages.getLast().add(g -> type.draw(g, line, x, baseline));
        }
    }

    private void lay(Section section) {
        need(GAP * 2 + HEAD.leading() + BODY.leading() * 2);
        y += GAP;
        text(HEAD, section.title(), EDGE, width());
        y += 4;
        section.rows().forEach(this::lay);
    }

    private void lay(Row row) {
        List<String> cells = List.of(row.what(), row.value(), row.whence());
        List<List<String>> lines = new ArrayList<>();
        for (int column = 0; column < COLUMNS.length; column++) {
            lines.add((column == 2 ? QUIET : BODY).wrapped(cells.get(column), COLUMNS[column] * width() - GAP));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        need(BODY.leading() + 4);
        rule();
        // A note can be longer than a page: it goes on line by line.
        for (int line = 0; line < most; line++) {
            need(BODY.leading());
            y += BODY.leading();
            double x = EDGE;
            for (int column = 0; column < COLUMNS.length; column++) {
                if (line < lines.get(column).size()) {
                    put(column == 2 ? QUIET : BODY, lines.get(column).get(line), x);
                }
                x += COLUMNS[column] * width();
            }
        }
        y += 4;
    }

    private void put(Type type, String text, double x) {
        double baseline = y;
        pages.getLast().add(g -> type.draw(g, text, x, baseline));
    }

    private void rule() {
        double at = y + 2;
        pages.getLast().add(g -> {
            g.setColor(LINE);
            g.draw(new Line2D.Double(EDGE, at, EDGE + width(), at));
        });
    }

    private Page page(int at) {
        String foot = words.texts()
                .get(
                        "privacy.page",
                        words.figures().number(at + 1L),
                        words.figures().number(pages.size()));
        return new Page() {
            @Override
            public Paper.Size size() {
                return size;
            }

            @Override
            public void draw(Graphics2D g) {
                g.setColor(Color.WHITE);
                g.fillRect(0, 0, (int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
                pages.get(at).forEach(mark -> mark.on(g));
                QUIET.drawRight(g, foot, size.width() - EDGE, size.height() - EDGE / 2);
            }
        };
    }
}
