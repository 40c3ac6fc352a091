package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.insight.forecast.Lapse;
import app.shopfolk.insight.forecast.Outlook;
import app.shopfolk.insight.forecast.OutlookWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who has stayed away longer than is usual for her, those first of whom most can still be expected.
 *
 * @param rows in that order
 */
public record Overdue(Forecast forecast, List<Integer> rows) {
    /** The id of this audience. */
    public static final String ID = "overdue";

    public Overdue {
        rows = List.copyOf(rows);
    }

    /** Empty where nobody is overdue. */
    public static Optional<Overdue> of(Forecast forecast) {
        List<Integer> rows = IntStream.of(forecast.overdue()).boxed().toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Overdue(forecast, rows));
    }

    /** What can be expected of one of them. */
    public Outlook outlook(int row) {
        return forecast.of(row).orElseThrow();
    }

    /** Her habit and how long she has stayed away, in a sentence. */
    public Phrase reason(int row) {
        return new OutlookWords(forecast).habitOf(outlook(row));
    }

    /** How often she usually comes. */
    public Phrase usual(int row) {
        return Lapse.of(outlook(row).usualGap().orElseThrow());
    }

    /** How long she has stayed away. */
    public Phrase away(int row) {
        return Lapse.of(outlook(row).daysSince());
    }

    public Audience audience(String name) {
        return new Audience(ID, name, -1, rows);
    }
}
