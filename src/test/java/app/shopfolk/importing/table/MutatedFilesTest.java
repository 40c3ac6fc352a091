package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files end in rows or in a reason, never in a surprise. {@code -Dshopfolk.fuzz=10000} makes the run longer.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("shopfolk.fuzz", 300);
    private static final long SLOWEST_MILLIS = 10_000;
    private static final String[] CHARSETS = {"UTF-8", "UTF-16LE", "windows-1252", "windows-31j"};

    @TempDir
    private Path folder;

    @Test
    void nothingButReasonsEscapes() throws IOException {
        Random random = new Random(20_260_214);
        List<byte[]> seeds = seeds();
        Path file = folder.resolve("mutated.csv");
        for (int i = 0; i < FILES; i++) {
            Files.write(file, mutated(seeds.get(random.nextInt(seeds.size())), random));
            long start = System.nanoTime();
            read(file);
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds of file %d", i)
                    .isLessThan(SLOWEST_MILLIS);
        }
    }

    /** Reads all there is; a reason, or a file that breaks off, is an answer too. */
    private void read(Path file) {
        List<Long> rows = new ArrayList<>();
        try {
            for (Table table : Tables.of(file)) {
                assertThat(table.header()).isNotEmpty();
                table.read((number, cells) -> rows.add(number));
                CsvOutput.write(table, folder.resolve("out.csv"));
            }
        } catch (UnreadableFile reason) {
            assertThat(reason.reason()).isNotNull();
        } catch (IOException brokenOff) {
            assertThat(brokenOff.getMessage()).isNotEqualTo("");
        }
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int changes = 1 << random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = switch (random.nextInt(4)) {
                case 0 -> (byte) random.nextInt(256);
                case 1 -> (byte) "\",;\t\n\r'\\ ".charAt(random.nextInt(9));
                case 2 -> 0;
                default -> bytes[random.nextInt(bytes.length)];
            };
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
            default -> bytes;
        };
    }

    private static List<byte[]> seeds() throws IOException {
        StringBuilder text = new StringBuilder("Dagur,Nafn,\"Athugasemd\",Upphæð\r\n");
        for (int i = 0; i < 60; i++) {
            text.append(i % 28 + 1)
                    .append(".2.2026,Þóra ")
                    .append(i)
                    .append(",\"góð, \"\"rauð\"\"\n花束 ")
                    .append(i)
                    .append("\",")
                    .append(i)
                    .append(".50\r\n");
        }
        List<byte[]> seeds = new ArrayList<>();
        for (String charset : CHARSETS) {
            seeds.add(text.toString().getBytes(Charset.forName(charset)));
        }
        seeds.add(text.toString().replace(',', '\t').getBytes(StandardCharsets.UTF_8));
        seeds.add(text.toString().replace(",", "  ").getBytes(StandardCharsets.UTF_8));
        seeds.add(workbook());
        return seeds;
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shopfolk", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sales");
            for (int row = 0; row < 30; row++) {
                sheet.value(row, 0, "Item " + row);
                sheet.value(row, 1, row * 1.25);
            }
        }
        return bytes.toByteArray();
    }
}
