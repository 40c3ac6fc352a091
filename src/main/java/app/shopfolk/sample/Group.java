package app.shopfolk.sample;

/** The kinds of people the sample shop really has; the export files never say who is which. */
enum Group {
    /** Joe: a few times a year, for an occasion, in the shop, for hundreds. */
    OCCASION(110),
    /** Sarah: a student who buys something small online every month and writes to the shop about it. */
    YOUNG_ONLINE(90),
    /** Hotels, restaurants and offices: weekday mornings, in quantities, on account. */
    COMPANY(70),
    /** Came for the first time within the last weeks. */
    FIRST_TIMER(150),
    /** Ordinary purchases, many long conversations. */
    HIGH_EFFORT(50),
    GARDENER(140),
    BARGAIN(80),
    /** Came regularly once, not for half a year. */
    SLIPPING(90),
    /** Once, long ago. */
    PASSED_BY(30),
    ORDINARY(690);

    private final int size;

    Group(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }
}
