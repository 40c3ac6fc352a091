package app.shopfolk.outreach.page;

import app.shopfolk.outreach.PostalAddress;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Addresses on a sheet of labels, one each, in order. To be printed at its own size. */
public record AddressLabels(LabelSheet sheet, List<PostalAddress> addresses) implements Page {
    /** From the label's left edge to the text, in millimetres; printers are off by a millimetre or two. */
    static final double INSET = 5;

    private static final float SMALLEST = 6.5f;
    private static final double LINE = 1.28;
    /** Height of the capitals, in multiples of the size. */
    static final double CAPITALS = 0.727;

    public AddressLabels {
        addresses = List.copyOf(addresses);
    }

    /** As many sheets as the addresses need. */
    public static List<Page> pages(List<PostalAddress> addresses, LabelSheet sheet) {
        List<Page> pages = new ArrayList<>();
        for (int from = 0; from < addresses.size(); from += sheet.labels()) {
            pages.add(new AddressLabels(
                    sheet, addresses.subList(from, Math.min(addresses.size(), from + sheet.labels()))));
        }
        return pages;
    }

    @Override
    public Paper.Size size() {
        return sheet.paper().upright();
    }

    @Override
    public void draw(Graphics2D g) {
        Ink.paper(g, size().width(), size().height());
        for (int label = 0; label < addresses.size(); label++) {
            draw(g, addresses.get(label).lines(), label);
        }
    }

    private void draw(Graphics2D g, List<String> lines, int label) {
        double mm = Paper.Size.MM;
        double x = (sheet.x(label) + INSET) * mm;
        double width = (sheet.width() - 2 * INSET) * mm;
        double room = (sheet.height() - 5) * mm;
        float size = (float) Math.min(10, room / lines.size() / LINE);
        // As much above the first line's capitals as below the last baseline.
        double tall = (lines.size() - 1) * size * LINE + size * CAPITALS;
        double baseline = sheet.y(label) * mm + (sheet.height() * mm - tall) / 2 + size * CAPITALS;
        for (String line : lines) {
            Type type = Ink.BODY.at(size).fitting(line, width, SMALLEST);
            type.draw(g, type.shortened(line, width), x, baseline);
            baseline += size * LINE;
        }
    }
}
