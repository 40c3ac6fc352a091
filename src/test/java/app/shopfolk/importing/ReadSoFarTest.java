package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadSoFarTest {
    @TempDir
    Path folder;

    /** Two files, so that the rows of the second are foreseen while the first is read. */
    @Test
    void tellsAboutHowManyRowsThereWillBeOfAllFilesTogether() throws IOException {
        int rows = 60_000;
        StringBuilder text = new StringBuilder("Date,Receipt,Item,Amount\n");
        for (int row = 0; row < rows; row++) {
            text.append("2026-05-%02d,R%06d,Tulips,2.50\n".formatted(1 + row % 28, row));
        }
        List<Path> files = List.of(
                Files.writeString(folder.resolve("one.csv"), text), Files.writeString(folder.resolve("two.csv"), text));
        List<long[]> told = new ArrayList<>();
        Understanding.of(files, new Progress() {
            @Override
            public void at(long done, long total) {
                told.add(new long[] {done, total});
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(told)
                .hasSizeGreaterThan(20)
                .allSatisfy(step -> assertThat(step[1]).isGreaterThanOrEqualTo(step[0]));
        // Reading runs some blocks ahead of the rows that were counted; once the first file is done that no longer
        // matters.
        assertThat(told.getLast()[1]).isBetween(rows * 2L, rows * 2L + rows / 4);
        assertThat(told.get(told.size() / 3)[1]).isBetween((long) rows, rows * 3L);
    }
}
