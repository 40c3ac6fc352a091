package app.shopfolk.importing.archive;

import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.importing.table.UnreadableFile.Reason;

/** How much may come out of the archives that were handed over together, those inside others included. */
final class Allowance {
    private static final long LARGEST = 3L << 30;
    private static final int MOST_MEMBERS = 1_000;

    private long bytes;
    private int members;

    void takeBytes(long more) throws UnreadableFile {
        bytes += more;
        if (bytes > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
    }

    void takeMembers(int more) throws UnreadableFile {
        members += more;
        if (members > MOST_MEMBERS) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
    }
}
