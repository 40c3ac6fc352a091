package app.shopfolk.facts;

import app.shopfolk.base.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the owner decides before facts are counted.
 *
 * @param asOf the day "today" is taken to be; {@code null} for the last day in the ledger
 * @param period what revenue, margin and minutes are summed over; {@code null} for the whole ledger
 * @param margins margin where cost is unknown
 * @param effort minutes of an effort
 * @param country ISO code of the shop's country, for its occasions; empty for what most countries share
 * @param stages when a customer counts as lapsed
 */
public record FactSettings(
        @Nullable LocalDate asOf,
        @Nullable Period period,
        MarginFallback margins,
        EffortScale effort,
        String country,
        LifeStages stages) {
    public static final FactSettings DEFAULT =
            new FactSettings(null, null, MarginFallback.NONE, EffortScale.DEFAULT, "", LifeStages.DEFAULT);

    public FactSettings withAsOf(@Nullable LocalDate day) {
        return new FactSettings(day, period, margins, effort, country, stages);
    }

    public FactSettings withPeriod(@Nullable Period measured) {
        return new FactSettings(asOf, measured, margins, effort, country, stages);
    }

    public FactSettings withMargins(MarginFallback fallback) {
        return new FactSettings(asOf, period, fallback, effort, country, stages);
    }

    public FactSettings withEffort(EffortScale scale) {
        return new FactSettings(asOf, period, margins, scale, country, stages);
    }

    public FactSettings withCountry(String isoCode) {
        return new FactSettings(asOf, period, margins, effort, isoCode, stages);
    }
}
