package app.shopfolk.importing.view;

import app.shopfolk.base.SheetCell;
import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.rows.RowNumbers;
import app.shopfolk.importing.table.CsvOutput;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a file that were set aside, as a file of its own to be mended and brought in again. Of a receipt all rows are
 * there, so that it comes in whole: totals of an order may stand on another of its rows. She mends it in a spreadsheet, which
 * must not run what somebody wrote into a cell; coming in again, a cell loses the apostrophe that keeps it from that.
 */
final class SetAsideRows {
    private SetAsideRows() {}

    /** Writes them with the file's own header, however many they are; the file is read once more for it. */
    static void write(UnderstoodFile file, FileReport report, Path out) throws IOException {
        int receipt = file.kind().isSales() ? file.place(Meaning.RECEIPT) : -1;
        Set<String> receipts = new HashSet<>();
        if (receipt >= 0) {
            file.table().read((number, cells) -> {
                if (report.setAside().contains(number)) {
                    receipts.add(cell(cells, receipt));
                }
                return true;
            });
            receipts.remove("");
        }
        CsvOutput.write(new Only(file.table(), report.setAside(), receipt, receipts), out);
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    private record Only(Table all, RowNumbers rows, int receipt, Set<String> receipts) implements Table {
        @Override
        public String sheet() {
            return all.sheet();
        }

        @Override
        public Layout layout() {
            return all.layout();
        }

        @Override
        public List<String> header() {
            return all.header();
        }

        @Override
        public void read(RowReader reader) throws IOException {
            all.read((number, cells) -> {
                boolean wanted = rows.contains(number) || (receipt >= 0 && receipts.contains(cell(cells, receipt)));
                return !wanted
                        || reader.row(number, cells.stream().map(SheetCell::harmless).toList());
            });
        }
    }
}
