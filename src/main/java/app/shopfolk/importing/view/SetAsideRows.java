package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.table.CsvOutput;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a file that were set aside, as a file of its own to be mended and brought in again. */
final class SetAsideRows {
    private SetAsideRows() {}

    /** Writes them with the file's own header. */
    static void write(UnderstoodFile file, FileReport report, Path out) throws IOException {
        Set<Long> rows = report.problems().stream()
                .filter(problem -> problem.reason().setsAside())
                .map(Problem::row)
                .collect(Collectors.toSet());
        CsvOutput.write(new Only(file.table(), rows), out);
    }

    private record Only(Table all, Set<Long> rows) implements Table {
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
            all.read((number, cells) -> !rows.contains(number) || reader.row(number, cells));
        }
    }
}
