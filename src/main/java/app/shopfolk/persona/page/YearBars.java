package app.shopfolk.persona.page;

import app.shopfolk.persona.BuyingYear;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.print.PatternFill;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;

/** Buying through the year: twelve small bars in the segment's colour, with the months' letters below. */
record YearBars(List<Integer> visits, int colour, Words words, Ink ink, double width) {
    private static final double TALL = 34;
    private static final double GAP = 0.28;

    double height() {
        return TALL * ink.scale() + ink.small().leading();
    }

    void draw(Graphics2D g, double x, double y) {
        double most = visits.stream().mapToInt(Integer::intValue).max().orElse(1);
        double step = width / BuyingYear.MONTHS;
        double foot = y + TALL * ink.scale();
        for (int month = 0; month < BuyingYear.MONTHS; month++) {
            double tall = Math.max(0.8, visits.get(month) / most * TALL * ink.scale());
            double left = x + month * step + step * GAP / 2;
            PatternFill.fill(g, new Rectangle2D.Double(left, foot - tall, step * (1 - GAP), tall), Palette.at(colour));
            Type type = ink.small();
            String letter = Month.of(month + 1)
                    .getDisplayName(TextStyle.NARROW_STANDALONE, words.texts().locale());
            type.drawCentred(g, letter, left + step * (1 - GAP) / 2, foot + type.size() * 1.15);
        }
    }
}
