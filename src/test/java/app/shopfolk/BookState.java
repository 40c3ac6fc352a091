package app.shopfolk;

import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What the crash harness looks for in a book, and how each kind of step changes it.
 *
 * @param imports the files brought in, the newest first
 * @param note the owner's last note
 * @param people who came with those files, by the number of their file, save those who were forgotten
 * @param password which of {@link CrashingShop#PASSWORDS} opens it
 */
record BookState(List<String> imports, String note, List<String> people, int password) {
    static final BookState EMPTY = new BookState(List.of(), "", List.of(), 0);

    /** What the program is doing when it is killed. */
    enum Kind {
        IMPORT,
        EDIT,
        UNDO,
        KEEP,
        SAVE,
        PASSWORD,
        FORGET,
        RESTORE
    }

    BookState {
        imports = List.copyOf(imports);
        people = new TreeSet<>(people).stream().toList();
    }

    /** After a step; of going back only the program knows where to. */
    BookState after(Kind kind, int step) {
        return switch (kind) {
            case IMPORT -> new BookState(with(imports, step), note, with(people, step), password);
            case EDIT -> new BookState(imports, "note " + step, people, password);
            case UNDO ->
                imports.isEmpty()
                        ? this
                        : new BookState(
                                imports.subList(0, imports.size() - 1),
                                note,
                                people.stream()
                                        .filter(person -> !person.equals(imports.getLast()))
                                        .toList(),
                                password);
            case PASSWORD -> new BookState(imports, note, people, (password + 1) % CrashingShop.PASSWORDS.size());
            case FORGET -> without(people.isEmpty() ? List.of() : List.of(people.getFirst()));
            case KEEP, SAVE -> this;
            case RESTORE -> throw new IllegalArgumentException("Going back leads where the backup says");
        };
    }

    BookState without(List<String> forgotten) {
        return new BookState(
                imports,
                note,
                people.stream().filter(person -> !forgotten.contains(person)).toList(),
                password);
    }

    private static List<String> with(List<String> before, int step) {
        List<String> all = new ArrayList<>(before);
        all.addFirst(CrashingShop.numbered(step));
        return all;
    }

    /** What is in an open book; checks that each import is whole. */
    static BookState of(Shop shop, int password) {
        LedgerContents contents = shop.ledger().contents();
        List<ImportEntry> entries = shop.ledger().imports();
        for (ImportEntry entry : entries) {
            if (entry.lines() != CrashingShop.LINES) {
                throw new IllegalStateException(entry.file() + " has " + entry.lines() + " lines");
            }
        }
        int lines = entries.size() * CrashingShop.LINES;
        if (contents.lines().size() != lines) {
            throw new IllegalStateException("lines " + contents.lines().size() + ", told " + lines);
        }
        String note = contents.customers().stream()
                .flatMap(customer -> customer.value(CustomerField.NOTES).stream())
                .findFirst()
                .orElse("");
        List<String> people = contents.customers().stream()
                .flatMap(customer -> customer.value(CustomerField.EMAIL).stream())
                .map(address -> address.substring("person".length(), address.indexOf('@')))
                .toList();
        return new BookState(
                entries.stream()
                        .map(entry -> entry.file().replaceAll("\\D", ""))
                        .toList(),
                note,
                people,
                password);
    }

    /** In one line, for {@link #said}. */
    String say() {
        return String.join("|", String.join(",", imports), note, String.join(",", people), Integer.toString(password));
    }

    static BookState said(String line) {
        String[] parts = line.split("\\|", -1);
        return new BookState(list(parts[0]), parts[1], list(parts[2]), Integer.parseInt(parts[3]));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }
}
