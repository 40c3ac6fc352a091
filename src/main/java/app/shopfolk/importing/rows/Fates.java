package app.shopfolk.importing.rows;

import app.shopfolk.sales.Tally;

/** Counts what becomes of the rows of a file. */
final class Fates {
    private long read;
    private long stored;
    private long setAside;
    private long known;
    private long ignored;

    void read() {
        read++;
    }

    void stored(long rows) {
        stored += rows;
    }

    void setAside() {
        setAside++;
    }

    void known(long rows) {
        known += rows;
    }

    void ignored() {
        ignored++;
    }

    Tally tally() {
        return new Tally(read, stored, setAside, known, ignored);
    }
}
