package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.importing.table.Table;
import app.shopfolk.importing.table.Tables;
import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sales.SaleLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** The quick way, where each different text is looked at once, gives what looking at every cell gives. */
class EachTextOnceTest {
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void filesOfAnySortComeOutTheSame(@ForAll long seed) throws IOException, UnreadableFile {
        assertSameBothWays(new RandomSales(new Random(seed)).text(20 + (int) Math.floorMod(seed, 200L)));
    }

    @Test
    void soDoFilesThatAreReadAhead() throws IOException, UnreadableFile {
        assertSameBothWays(new RandomSales(new Random(5)).text(12_000));
    }

    private static void assertSameBothWays(String text) throws IOException, UnreadableFile {
        Path file = Files.createTempFile("sales", ".csv");
        try {
            Files.writeString(file, text);
            UnderstoodFile quick =
                    Understanding.of(List.of(file), Progress.none()).files().getFirst();
            Table plain = new Plain(Tables.of(file, ReadingChoices.none()).getFirst());
            assertSameEvidence(quick, plain);
            UnderstoodFile slow = new UnderstoodFile(
                    file,
                    quick.digest(),
                    plain,
                    quick.kind(),
                    quick.columns(),
                    quick.rows(),
                    quick.sample(),
                    quick.told());
            assertSameLedger(quick, slow);
        } finally {
            Files.delete(file);
        }
    }

    /** A table that knows nothing of texts that come again. */
    private record Plain(Table table) implements Table {
        @Override
        public String sheet() {
            return table.sheet();
        }

        @Override
        public Layout layout() {
            return table.layout();
        }

        @Override
        public List<String> header() {
            return table.header();
        }

        @Override
        public void read(RowReader reader) throws IOException {
            table.read((number, cells) -> reader.row(number, new ArrayList<>(cells)));
        }
    }

    private static void assertSameEvidence(UnderstoodFile quick, Table plain) throws IOException {
        Reading reading = new Reading(plain.header(), new ReadSoFar(Progress.none(), 0));
        plain.read(reading);
        assertThat(quick.rows()).isEqualTo(reading.rows());
        assertThat(quick.sample()).isEqualTo(reading.sample());
        for (int i = 0; i < quick.columns().size(); i++) {
            UnderstoodColumn column = quick.columns().get(i);
            assertThat(facts(column.evidence()))
                    .as(column.header())
                    .isEqualTo(facts(reading.evidence().get(i)));
        }
    }

    private static List<Object> facts(ColumnEvidence column) {
        return List.of(
                column.type(),
                List.of(column.rows(), column.filled(), column.distinct(), column.longest(), column.examples()),
                List.of(column.emails(), column.phones(), column.times(), column.links(), column.yesNo()),
                List.of(column.hasPointZero(), column.isUnique()),
                column.dates().proof(),
                column.dates().order(),
                List.of(
                        column.dates().dates(),
                        column.dates().timed(),
                        column.dates().serials()),
                column.numbers().form(java.util.Optional.empty()),
                List.of(
                        column.numbers().numbers(),
                        column.numbers().percents(),
                        column.numbers().currencies()),
                List.of(
                        column.numbers().negatives(),
                        column.numbers().zeros(),
                        column.numbers().leadingZeros()),
                List.of(
                        column.numbers().commaProofs(),
                        column.numbers().pointProofs(),
                        column.numbers().largest()));
    }

    private static void assertSameLedger(UnderstoodFile quick, UnderstoodFile slow) throws IOException {
        MemoryLedger one = new MemoryLedger();
        MemoryLedger other = new MemoryLedger();
        assertThat(bringIn(one, quick)).isEqualTo(bringIn(other, slow));
        assertThat(facts(one.contents())).isEqualTo(facts(other.contents()));
    }

    private static List<FileReport> bringIn(MemoryLedger ledger, UnderstoodFile file) throws IOException {
        return new Importing(ledger, "DE")
                .bringIn(new Understanding.Drop(List.of(file), List.of()), Progress.none())
                .files();
    }

    private static List<Object> facts(LedgerContents ledger) {
        SaleLines lines = ledger.lines();
        List<Object> facts = new ArrayList<>();
        facts.add(ledger.customers());
        facts.add(ledger.identities());
        facts.add(ledger.products());
        facts.add(ledger.receipts());
        for (int line = 0; line < lines.size(); line++) {
            facts.add(List.of(lines.receipt(line), lines.identity(line), lines.product(line), lines.day(line)));
            facts.add(List.of(lines.minute(line), lines.channel(line), lines.quantity(line), lines.paid(line)));
            facts.add(List.of(lines.cost(line), lines.discount(line)));
        }
        return facts;
    }
}
