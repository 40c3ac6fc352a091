package app.shopfolk.outreach.page;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.MergeField;
import app.shopfolk.outreach.MergeValues;
import app.shopfolk.outreach.Telephone;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Type;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whom to ring, one a row, with room for what was said. */
public final class CallSheet implements Page {
    private static final double MARGIN = 40;
    private static final double ROW = 42;
    private static final int ROWS = 16;

    /** Who is to be rung. */
    private record Call(String name, String phone, String last, String reason) {}

    private final List<Call> calls;
    private final String title;
    private final String place;
    private final Paper paper;
    private final Words words;

    private CallSheet(List<Call> calls, String title, String place, Paper paper, Words words) {
        this.calls = calls;
        this.title = title;
        this.place = place;
        this.paper = paper;
        this.words = words;
    }

    /** As many pages as the list needs; at least one. */
    public static List<Page> pages(
            ContactList list, CustomerFacts facts, MergeValues values, ListDocument.Print print, Words words) {
        List<Call> calls = order(list, facts, print).stream()
                .map(row -> new Call(
                        facts.customer(row).displayName(),
                        facts.customer(row)
                                .value(CustomerField.PHONE)
                                .map(Telephone::readable)
                                .orElse(""),
                        values.known(MergeField.LAST_PRODUCT, row),
                        print.reason().apply(row)))
                .toList();
        List<Page> pages = new ArrayList<>();
        int all = Math.max(1, (calls.size() + ROWS - 1) / ROWS);
        for (int page = 0; page < all; page++) {
            pages.add(new CallSheet(
                    calls.subList(page * ROWS, Math.min(calls.size(), (page + 1) * ROWS)),
                    words.texts().get("outreach.calls.title", list.audience().name()),
                    words.texts()
                            .get(
                                    "outreach.calls.page",
                                    words.figures().date(list.day()),
                                    words.figures().number(page + 1),
                                    words.figures().number(all)),
                    print.paper(),
                    words));
        }
        return pages;
    }

    /** As they stand where each has a reason of her own, else who spends most first: nobody rings a whole bucket. */
    private static List<Integer> order(ContactList list, CustomerFacts facts, ListDocument.Print print) {
        boolean hasReasons =
                list.in().stream().anyMatch(row -> !print.reason().apply(row).isEmpty());
        return hasReasons
                ? list.in()
                : list.in().stream()
                        .sorted(Comparator.comparingLong((Integer row) -> facts.revenue(row))
                                .reversed())
                        .toList();
    }

    @Override
    public Paper.Size size() {
        return paper.upright();
    }

    @Override
    public void draw(Graphics2D g) {
        double right = size().width() - MARGIN;
        Ink.paper(g, size().width(), size().height());
        Type head = Ink.TITLE.fitting(title, right - MARGIN - 150, 12);
        head.draw(g, head.shortened(title, right - MARGIN - 150), MARGIN, MARGIN + 16);
        Ink.SMALL.drawRight(g, place, right, MARGIN + 16);
        double y = MARGIN + 34;
        Ink.line(g, MARGIN, y, right);
        for (Call call : calls) {
            row(g, call, y, right);
            y += ROW;
            Ink.line(g, MARGIN, y, right);
        }
    }

    private void row(Graphics2D g, Call call, double y, double right) {
        double name = (right - MARGIN) * 0.36;
        double tick = right - 190;
        Ink.STRONG.at(11).draw(g, Ink.STRONG.at(11).shortened(call.name(), name), MARGIN, y + 17);
        Ink.SMALL.draw(g, Ink.SMALL.shortened(call.last(), name), MARGIN, y + 31);
        Ink.BODY.at(11).draw(g, call.phone(), MARGIN + name + 12, y + 17);
        double room = tick - MARGIN - name - 24;
        Ink.SMALL.at(7.6f).paragraph(g, call.reason(), MARGIN + name + 12, y + 28, room, 2);
        double x = tick;
        for (String key : List.of("outreach.calls.reached", "outreach.calls.not-in", "outreach.calls.no-more")) {
            Ink.box(g, x, y + 9, 9, 9);
            Ink.SMALL.paragraph(g, words.texts().get(key), x + 13, y + 16, 48, 2);
            x += 64;
        }
    }
}
