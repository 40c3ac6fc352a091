package app.shopfolk.cli;

/** Codes a script can use. */
final class Exit {
    static final int DONE = 0;
    /** Nothing was done: the input is at fault, or the ledger cannot be used. */
    static final int NOTHING_DONE = 1;

    static final int WRONG_USE = 2;
    /** Done, with some rows set aside. */
    static final int SOME_SET_ASIDE = 3;

    private Exit() {}
}
