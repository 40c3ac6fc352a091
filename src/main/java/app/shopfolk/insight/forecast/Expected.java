package app.shopfolk.insight.forecast;

import app.shopfolk.base.Money;

/**
 * What can be expected of a group within a year.
 *
 * @param customers of how many something can be told
 * @param stillHere how many of them are likely still customers: their chances added up; all of them without a model
 * @param visits different days on which they will buy, added up
 * @param worth contribution before marketing, or sales ({@link Forecast#isContribution})
 * @param overdue how many are away longer than is usual for them
 */
public record Expected(int customers, double stillHere, double visits, Money worth, int overdue) {}
