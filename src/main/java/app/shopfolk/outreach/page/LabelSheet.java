package app.shopfolk.outreach.page;

import app.shopfolk.platform.print.Paper;

/**
 * Sheets of address labels as they are sold; lengths in millimetres from the sheet's upper left corner. L7160: A4, 63.5 by
 * 38.1, rows touch. 5160: US Letter, 2 5/8 by 1 inch, rows touch.
 *
 * @param left left edge of the first column
 * @param top upper edge of the first row
 * @param pitch from one column's left edge to the next one's
 */
public record LabelSheet(
        Paper paper, int columns, int rows, double left, double top, double width, double height, double pitch) {
    private static final double INCH = 25.4;

    public static final LabelSheet L7160 = new LabelSheet(Paper.A4, 3, 7, 7.25, 15.15, 63.5, 38.1, 66);
    public static final LabelSheet A5160 =
            new LabelSheet(Paper.LETTER, 3, 10, INCH * 3 / 16, INCH / 2, INCH * 21 / 8, INCH, INCH * 11 / 4);

    /** How many labels a sheet has. */
    public int labels() {
        return columns * rows;
    }

    /** Left edge of a label, counted in rows from 0. */
    public double x(int label) {
        return left + label % columns * pitch;
    }

    /** Upper edge of a label, counted in rows from 0. */
    public double y(int label) {
        int row = label / columns;
        return top + row * height;
    }
}
