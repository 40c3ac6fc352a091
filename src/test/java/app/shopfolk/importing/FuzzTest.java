package app.shopfolk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.MemoryLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files go all the way, from being understood to the ledger, and end in rows accounted for or in a reason.
 * {@code -Dshopfolk.fuzz=10000} makes the run longer.
 */
class FuzzTest {
    private static final int FILES = Integer.getInteger("shopfolk.fuzz", 150);
    private static final long SLOWEST_MILLIS = 10_000;
    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-31j", "UTF-32BE");

    @TempDir
    private Path folder;

    @Test
    void nothingButReasonsEscapes() throws IOException {
        Random random = new Random(20_261_122);
        long slowest = 0;
        for (int i = 0; i < FILES; i++) {
            boolean sheet = random.nextInt(12) == 0;
            Path file = folder.resolve(sheet ? "mutated.xlsx" : "mutated.csv");
            Files.write(file, damaged(sheet ? workbook(random) : text(random), random));
            long start = System.nanoTime();
            try {
                bringIn(file);
            } catch (IOException brokenOff) {
                // A packed file that breaks off while it is read again says so; anything else is a fault.
                assertThat(sheet).as("file %d: %s", i, brokenOff).isTrue();
            } catch (RuntimeException escaped) {
                Files.copy(file, Path.of("target", "fuzz-" + i + (sheet ? ".xlsx" : ".csv")));
                throw new AssertionError("File " + i + " is kept in target", escaped);
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
        }
        assertThat(slowest).as("milliseconds of the slowest").isLessThan(SLOWEST_MILLIS);
    }

    private static void bringIn(Path file) throws IOException {
        MemoryLedger ledger = new MemoryLedger();
        Importing importing = new Importing(ledger, "IS");
        Understanding.Drop drop = Understanding.of(List.of(file), Progress.none());
        ImportReport report = importing.bringIn(drop, Progress.none());
        for (FileReport of : report.files()) {
            // The tally refuses to be made where rows went missing; here nothing may be counted twice.
            assertThat(of.tally().read()).isGreaterThanOrEqualTo(of.tally().stored());
        }
        assertThat(LedgerTotals.of(ledger.contents())).isEqualTo(report.totals());
    }

    /** One of the small files, its columns shuffled, now and then with the encodings mixed. */
    private static byte[] text(Random random) {
        List<List<String>> rows = seed(random);
        List<Integer> order = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            order.add(column);
        }
        if (random.nextBoolean()) {
            Collections.shuffle(order, random);
        }
        String separator = List.of(",", ";", "\t", "|").get(random.nextInt(4));
        String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
        boolean mixed = random.nextInt(6) == 0;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (List<String> row : rows) {
            String line = String.join(
                            separator,
                            order.stream()
                                    .map(column -> quoted(row.get(column)))
                                    .toList())
                    + "\r\n";
            String its = mixed ? CHARSETS.get(random.nextInt(CHARSETS.size())) : charset;
            bytes.writeBytes(line.getBytes(Charset.forName(its)));
        }
        return bytes.toByteArray();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '.');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Sales, customers, products, contacts, visits, ratings: what people really drop. */
    private static List<List<String>> seed(Random random) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                switch (random.nextInt(6)) {
                    case 0 -> List.of("Dagsetning", "Kvittun", "Viðskiptavinur", "Vara", "Magn", "Upphæð");
                    case 1 -> List.of("Email", "First name", "Birthday", "Accepts marketing", "Total spent", "Note");
                    case 2 -> List.of("SKU", "Name", "Price", "Cost", "Category", "In stock");
                    case 3 -> List.of("Date", "Customer", "Minutes", "Topic", "Status", "Ticket ID");
                    case 4 -> List.of("Visited at", "Email", "Session ID", "Page", "Browser", "Visits");
                    default -> List.of("Email", "Product", "Rating", "Review", "Review date", "Customer number");
                });
        for (int i = 0; i < 40; i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < 6; column++) {
                row.add(cell((column + i / 39) % 6, i, random));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(int column, int row, Random random) {
        return switch ((column + (random.nextInt(30) == 0 ? 1 : 0)) % 6) {
            case 0 ->
                Stream.of("%d.3.2026", "2026-03-%02d", "3/%d/26", "2026年3月%d日")
                        .toList()
                        .get(row % 4 == 3 ? random.nextInt(4) : 0)
                        .formatted(row % 28 + 1);
            case 1 -> random.nextBoolean() ? "p" + row % 9 + "@shop.example" : "Þóra " + row % 9;
            case 2 -> "Ásta, \"花子\" " + row % 7;
            case 3 -> "Rós " + row % 5 + (random.nextInt(9) == 0 ? "\n" : "");
            case 4 -> Integer.toString(random.nextInt(9));
            default ->
                List.of("1.234,50", "(12.00)", "¥1,200", "-3", "12,5 %", "9e99", "=1+1")
                        .get(random.nextInt(7));
        };
    }

    private static byte[] workbook(Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shopfolk", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet");
            List<List<String>> rows = seed(random);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = random.nextInt(5) == 0 ? 0 : 1 << random.nextInt(6);
        byte[] marks = "\",;\t\n\r'\\ |.-0".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = switch (random.nextInt(4)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> marks[random.nextInt(marks.length)];
                case 2 -> 0;
                default -> bytes[random.nextInt(bytes.length)];
            };
        }
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
            default -> bytes;
        };
    }
}
