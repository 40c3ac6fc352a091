package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.insight.Worth;
import app.shopfolk.insight.WorthBySegment;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Makes the page's lines from the exact figures: the buckets, everyone else, walk-ins, and the till as their sum. */
final class SegmentRows {
    private static final String NONE = "\u2013";
    private static final long HOUR = 6000;
    private static final long WHOLE_HOURS_FROM = 10 * HOUR;

    /** Below this total, cents matter. */
    private static final Money WHOLE_FROM = Money.of("1000");

    private final Texts texts;
    private final Figures figures;
    private final boolean areCostsKnown;
    private final boolean isServiceKnown;

    SegmentRows(Texts texts, Figures figures, boolean areCostsKnown, boolean isServiceKnown) {
        this.texts = texts;
        this.figures = figures;
        this.areCostsKnown = areCostsKnown;
        this.isServiceKnown = isServiceKnown;
    }

    List<SegmentRow> of(Segmentation segmentation, WorthBySegment worth) {
        List<Worth> all = new ArrayList<>(worth.segments());
        all.add(worth.everyoneElse());
        all.add(worth.walkIn());
        all.add(worth.total());
        List<String> revenue = money(all, Worth::revenue);
        List<String> margin = money(all, Worth::margin);
        List<String> marketing = money(all, Worth::marketingCost);
        List<String> contribution = money(all, Worth::contribution);
        List<String> service = hours(all);
        List<String> share = shares(all);
        List<SegmentRow> rows = new ArrayList<>();
        int buckets = worth.segments().size();
        for (int at = 0; at < all.size(); at++) {
            SegmentRow.Kind kind = at < buckets ? SegmentRow.Kind.BUCKET : SegmentRow.Kind.values()[at - buckets + 1];
            Worth exact = all.get(at);
            boolean people = kind != SegmentRow.Kind.WALK_IN;
            boolean total = kind == SegmentRow.Kind.TOTAL;
            Segment bucket = at < buckets ? segmentation.segments().get(at) : null;
            rows.add(new SegmentRow(
                    kind,
                    at < buckets ? at : Assignment.EVERYONE_ELSE,
                    bucket == null ? texts.get("insight.row." + nameOf(kind)) : bucket.name(),
                    bucket == null ? -1 : bucket.colour(),
                    exact,
                    people ? figures.number(exact.customers()) : NONE,
                    total ? "" : people ? share.get(at) : NONE,
                    revenue.get(at),
                    areCostsKnown ? margin.get(at) : NONE,
                    exact.serviceMinutes() == 0 ? NONE : service.get(at),
                    exact.marketingCost().equals(Money.ZERO) ? NONE : marketing.get(at),
                    areCostsKnown ? contribution.get(at) : NONE,
                    total ? "" : ratio(people && areCostsKnown ? exact.roi() : OptionalDouble.empty(), 1),
                    total
                            ? ""
                            : ratio(
                                    people && areCostsKnown && isServiceKnown
                                            ? exact.perHour()
                                            : OptionalDouble.empty(),
                                    0)));
        }
        return rows;
    }

    private static String nameOf(SegmentRow.Kind kind) {
        return switch (kind) {
            case EVERYONE_ELSE, BUCKET -> "everyone-else";
            case WALK_IN -> "walk-in";
            case TOTAL -> "total";
        };
    }

    private String ratio(OptionalDouble ratio, int digits) {
        return ratio.isPresent() ? figures.decimal(ratio.getAsDouble(), digits) : NONE;
    }

    /** The parts so that they add up, then the total. */
    private List<String> money(List<Worth> all, Function<Worth, Money> amountOf) {
        Money total = amountOf.apply(all.getLast());
        List<Money> parts =
                all.subList(0, all.size() - 1).stream().map(amountOf).toList();
        boolean whole = total.compareTo(WHOLE_FROM) >= 0 || figures.moneyDecimals() == 0;
        List<String> shown = new ArrayList<>(whole ? figures.wholeParts(total, parts) : figures.parts(total, parts));
        shown.add(whole ? figures.moneyWhole(total) : figures.money(total));
        return shown;
    }

    private List<String> hours(List<Worth> all) {
        long total = all.getLast().serviceMinutes();
        boolean whole = total >= WHOLE_HOURS_FROM;
        List<Long> parts = all.subList(0, all.size() - 1).stream()
                .map(Worth::serviceMinutes)
                .toList();
        List<Long> units = new ArrayList<>(WholeParts.of(parts, whole ? HOUR : HOUR / 10));
        units.add(units.stream().mapToLong(unit -> unit).sum());
        return units.stream()
                .map(unit ->
                        texts.get("app.unit.hours", whole ? figures.number(unit) : figures.decimal(unit / 10.0, 1)))
                .toList();
    }

    private List<String> shares(List<Worth> all) {
        long customers = all.getLast().customers();
        List<Long> parts = all.subList(0, all.size() - 1).stream()
                .map(worth -> worth.customers() * 100)
                .toList();
        return customers == 0
                ? parts.stream().map(part -> NONE).toList()
                : WholeParts.of(parts, customers).stream()
                        .map(percent -> figures.percent(percent / 100.0))
                        .toList();
    }
}
