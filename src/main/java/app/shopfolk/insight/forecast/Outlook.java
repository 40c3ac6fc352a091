package app.shopfolk.insight.forecast;

import app.shopfolk.base.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What can be expected of one customer. What cannot be told is empty, never a guess.
 *
 * @param buyingDays different days on which she bought so far
 * @param last the last of them
 * @param daysSince days from then to the day of the forecast
 * @param usualGap the median of her gaps in days; needs two buying days
 * @param isOverdue whether she has been away longer than so many of her own gaps as the owner decided; never said of those
 *     who have shown fewer than two gaps, or who come for an occasion only
 * @param staysAway whether by her habit she has stopped coming: the stage that the buckets call lapsed
 * @param alive chance that she is still a customer, 0 to 1; empty without a model
 * @param visits different days on which she will buy within a year; empty without a model for those who came once
 * @param worth what these visits will bring within a year, less the time she takes: contribution before marketing, or sales
 *     where the shop's margins are unknown ({@link Forecast#isContribution})
 */
public record Outlook(
        int buyingDays,
        LocalDate last,
        int daysSince,
        OptionalDouble usualGap,
        boolean isOverdue,
        boolean staysAway,
        OptionalDouble alive,
        OptionalDouble visits,
        Optional<Money> worth) {}
