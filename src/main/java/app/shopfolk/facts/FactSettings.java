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
 * @param country ISO code of the shop's country, for its occasions and postcodes; empty for what most countries share
 * @param postcode the shop's own, as {@link PostcodeSystem#findIn} reads it; empty where it is not known
 * @param stages when a customer counts as lapsed
 */
public record FactSettings(
        @Nullable LocalDate asOf,
        @Nullable Period period,
        MarginFallback margins,
        EffortScale effort,
        String country,
        String postcode,
        LifeStages stages) {
    public static final FactSettings DEFAULT =
            new FactSettings(null, null, MarginFallback.NONE, EffortScale.DEFAULT, "", "", LifeStages.DEFAULT);

    public FactSettings withAsOf(@Nullable LocalDate day) {
        return new FactSettings(day, period, margins, effort, country, postcode, stages);
    }

    public FactSettings withPeriod(@Nullable Period measured) {
        return new FactSettings(asOf, measured, margins, effort, country, postcode, stages);
    }

    public FactSettings withMargins(MarginFallback fallback) {
        return new FactSettings(asOf, period, fallback, effort, country, postcode, stages);
    }

    public FactSettings withEffort(EffortScale scale) {
        return new FactSettings(asOf, period, margins, scale, country, postcode, stages);
    }

    public FactSettings withCountry(String isoCode) {
        return new FactSettings(asOf, period, margins, effort, isoCode, postcode, stages);
    }

    public FactSettings withPostcode(String ownPostcode) {
        return new FactSettings(asOf, period, margins, effort, country, ownPostcode, stages);
    }
}
