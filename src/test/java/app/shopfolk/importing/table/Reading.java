package app.shopfolk.importing.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads text that a test has at hand as if somebody had exported it. */
final class Reading {
    private Reading() {}

    static List<Table> tables(Path folder, String text) throws IOException, UnreadableFile {
        return tables(folder, text, StandardCharsets.UTF_8);
    }

    static List<Table> tables(Path folder, String text, Charset charset) throws IOException, UnreadableFile {
        return Tables.of(file(folder, text.getBytes(charset)));
    }

    static Table table(Path folder, String text) throws IOException, UnreadableFile {
        return tables(folder, text).getFirst();
    }

    static Path file(Path folder, byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "export", ".csv");
        return Files.write(file, bytes);
    }

    static List<List<String>> rows(Table table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        table.read((number, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }

    static List<Long> numbers(Table table) throws IOException {
        List<Long> numbers = new ArrayList<>();
        table.read((number, cells) -> numbers.add(number));
        return numbers;
    }
}
