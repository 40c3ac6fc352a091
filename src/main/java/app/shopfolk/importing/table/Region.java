package app.shopfolk.importing.table;

import java.util.List;

/**
 * The rows of a file that make one table.
 *
 * @param header where its header stands
 * @param width how many cells most of its rows have
 * @param lastRow its last row; {@link Long#MAX_VALUE} where it goes on to the end
 * @param notes what was noticed on the way
 */
record Region(Header header, int width, long lastRow, List<Note> notes) {}
