package app.shopfolk.outreach;

/**
 * What the owner decided about lists.
 *
 * @param holdOutPercent how many in a hundred are not written to, 0 to 50
 * @param restDays for how many days nobody is written to again
 */
public record ListRules(int holdOutPercent, int restDays) {
    public static final ListRules DEFAULT = new ListRules(10, 14);

    public ListRules {
        holdOutPercent = Math.clamp(holdOutPercent, 0, 50);
        restDays = Math.max(0, restDays);
    }
}
