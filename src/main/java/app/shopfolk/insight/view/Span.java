package app.shopfolk.insight.view;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.SaleLines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that the figures can be summed over.
 *
 * @param period {@code null} for the whole ledger
 */
record Span(String name, @Nullable Period period) {
    private static final int QUARTER = 90;
    private static final int MOST_YEARS = 6;

    /** The times a shop looks at: the last year, the last months, each year in the ledger, everything. */
    static List<Span> of(CustomerFacts facts, Texts texts) {
        LocalDate last = facts.asOf();
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(texts.get("insight.span.year"), Period.yearTo(last)));
        spans.add(new Span(texts.get("insight.span.quarter"), new Period(last.minusDays(QUARTER - 1), last)));
        int first = firstYear(facts.ledger().lines(), last.getYear());
        for (int year = last.getYear(); year >= first && year > last.getYear() - MOST_YEARS; year--) {
            spans.add(
                    new Span(Integer.toString(year), new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        }
        spans.add(new Span(texts.get("insight.span.all"), null));
        return List.copyOf(spans);
    }

    private static int firstYear(SaleLines lines, int last) {
        int first = Integer.MAX_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            first = Math.min(first, lines.day(line));
        }
        return lines.size() == 0 ? last : LocalDate.ofEpochDay(first).getYear();
    }
}
