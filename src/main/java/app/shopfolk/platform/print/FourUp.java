package app.shopfolk.platform.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Four cards on one A4 sheet lying on its side, with marks at the edges that show where to cut. */
public final class FourUp implements Page {
    private static final double MARK = 5 * Paper.Size.MM;
    private static final Color MARKS = new Color(0x8b8475);

    private final List<Page> cards;

    private FourUp(List<Page> cards) {
        this.cards = cards;
    }

    /** As many sheets as the cards need; the last may have empty places. */
    public static List<Page> of(List<? extends Page> cards) {
        List<Page> sheets = new ArrayList<>();
        for (int first = 0; first < cards.size(); first += 4) {
            sheets.add(new FourUp(List.copyOf(cards.subList(first, Math.min(first + 4, cards.size())))));
        }
        return sheets;
    }

    @Override
    public Paper.Size size() {
        return Paper.A4.landscape();
    }

    @Override
    public void draw(Graphics2D g) {
        double width = size().width() / 2;
        double height = size().height() / 2;
        for (int at = 0; at < cards.size(); at++) {
            Page card = cards.get(at);
            Graphics2D place = (Graphics2D) g.create();
            int row = at / 2;
            place.translate(at % 2 * width, row * height);
            double scale =
                    Math.min(width / card.size().width(), height / card.size().height());
            place.scale(scale, scale);
            card.draw(place);
            place.dispose();
        }
        drawMarks(g, width, height);
    }

    private void drawMarks(Graphics2D g, double x, double y) {
        g.setColor(MARKS);
        g.setStroke(new BasicStroke(0.5f));
        g.draw(new Line2D.Double(x, 0, x, MARK));
        g.draw(new Line2D.Double(x, size().height() - MARK, x, size().height()));
        g.draw(new Line2D.Double(0, y, MARK, y));
        g.draw(new Line2D.Double(size().width() - MARK, y, size().width(), y));
        g.draw(new Line2D.Double(x - MARK / 2, y, x + MARK / 2, y));
        g.draw(new Line2D.Double(x, y - MARK / 2, x, y + MARK / 2));
    }
}
