package app.shopfolk.importing.rows;

/** Recognises rows that are no data of their own: totals, "83 records downloaded". */
final class Footer {
    private static final int LOOKED_AT = 3;

    private Footer() {}

    /** Whether the row calls itself a total and says little else. */
    static boolean isOne(Cells cells, int filled) {
        int columns = cells.columns().size();
        if (filled > Math.max(1, columns * 2 / 3)) {
            return false;
        }
        int looked = 0;
        for (int place = 0; place < columns && looked < LOOKED_AT; place++) {
            String cell = cells.at(place);
            if (!cell.isEmpty()) {
                looked++;
                if (RowWords.isTotal(cell)) {
                    return true;
                }
            }
        }
        return false;
    }
}
