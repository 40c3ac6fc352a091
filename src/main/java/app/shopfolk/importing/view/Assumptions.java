package app.shopfolk.importing.view;

import app.shopfolk.importing.Question;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.Note;
import app.shopfolk.importing.values.DateEvidence.Proof;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.values.ValueType;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** What was taken for granted about a file, a chip each; pressing one changes it. */
final class Assumptions {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-15", "windows-1250", "x-MacRoman", "windows-31j");
    private static final List<String> SEPARATORS = List.of(",", ";", "\t", "|");
    /** The chips already say so. */
    private static final List<String> SAID = List.of(
            Note.TITLE_LINES.code(), Note.NO_HEADER.code(), Note.ENCODING_GUESSED.code(), Note.FIXED_WIDTH.code());

    private static final int ROWS_OFFERED = 6;

    private final Texts texts;
    private final Corrections corrections;
    private final UnderstoodFile file;
    private final List<Node> chips = new ArrayList<>();

    private Assumptions(Texts texts, Corrections corrections, UnderstoodFile file) {
        this.texts = texts;
        this.corrections = corrections;
        this.file = file;
    }

    static List<Node> of(Texts texts, Corrections corrections, UnderstoodFile file) {
        return new Assumptions(texts, corrections, file).chips();
    }

    private List<Node> chips() {
        if (file.told().contains(UnderstoodFile.Told.LAYOUT)) {
            chips.add(new ChoiceChip(
                    texts.get("import.layout.remembered"),
                    List.of(item(
                            texts.get("import.layout.forget"),
                            () -> corrections.forgetLayout().accept(file)))));
        }
        dates();
        numbers();
        zeroCosts();
        Layout layout = file.table().layout();
        heads(layout);
        if (!layout.encoding().isEmpty()) {
            separator(layout);
            encoding(layout);
        }
        layout.notes().stream()
                .filter(note -> !SAID.contains(note))
                .forEach(note -> chips.add(Chips.fact(texts.get("import.note." + note))));
        return chips;
    }

    private void dates() {
        Optional<UnderstoodColumn> dated = file.columns().stream()
                .filter(column -> column.meaning() != Meaning.ASIDE && isDate(column))
                .filter(column -> column.order() != Proof.PLAIN && column.order() != Proof.NONE)
                .findFirst();
        dated.ifPresent(column -> {
            String why = texts.get(
                    "import.proof." + column.order().name().toLowerCase(Locale.ROOT),
                    column.evidence().dates().example());
            List<MenuItem> orders = Question.orders().stream()
                    .map(order -> item(
                            orderWords(order),
                            () -> corrections.corrected().accept(file.withDateOrderEverywhere(order))))
                    .toList();
            chips.add(new ChoiceChip(orderWords(column.dates().order()) + why, orders));
        });
    }

    private String orderWords(DateOrder order) {
        return texts.get("import.order." + order.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isDate(UnderstoodColumn column) {
        return column.type() == ValueType.DATE || column.type() == ValueType.DATE_TIME;
    }

    private void numbers() {
        boolean asked =
                file.questions().stream().anyMatch(question -> question.kind() == Question.Kind.THOUSANDS_OR_DECIMALS);
        file.columns().stream()
                .filter(column -> !asked && column.type() == ValueType.MONEY)
                .findFirst()
                .ifPresent(column -> chips.add(new ChoiceChip(
                        numberWords(column.numbers()),
                        List.of(numberItem(NumberForm.POINT), numberItem(NumberForm.COMMA)))));
    }

    private MenuItem numberItem(NumberForm form) {
        return item(numberWords(form), () -> corrections.corrected().accept(file.withNumbers(form)));
    }

    private String numberWords(NumberForm form) {
        return texts.get(form.pointParts() ? "import.fact.comma-decimals" : "import.fact.point-decimals");
    }

    private void zeroCosts() {
        if (file.hasZeroCosts()) {
            chips.add(new ChoiceChip(
                    zeroCostWords(file.isZeroCostFree()), List.of(zeroCostItem(false), zeroCostItem(true))));
        }
    }

    private MenuItem zeroCostItem(boolean free) {
        return item(zeroCostWords(free), () -> corrections.corrected().accept(file.withZeroCostFree(free)));
    }

    private String zeroCostWords(boolean free) {
        return texts.get(free ? "import.zero-cost.free" : "import.zero-cost.unknown");
    }

    private void heads(Layout layout) {
        List<MenuItem> rows = new ArrayList<>();
        for (long row = 1; row <= Math.max(ROWS_OFFERED, layout.headerRow() + 2); row++) {
            long chosen = row;
            rows.add(
                    item(headsWords(row), () -> corrections.reread().accept(choices -> choices.withHeaderRow(chosen))));
        }
        rows.add(item(headsWords(0), () -> corrections.reread().accept(choices -> choices.withHeaderRow(0))));
        chips.add(new ChoiceChip(headsWords(layout.headerRow()), rows));
    }

    private String headsWords(long row) {
        return row == 0 ? texts.get("import.heads.none") : texts.get("import.heads.row", row);
    }

    private void separator(Layout layout) {
        List<MenuItem> items = SEPARATORS.stream()
                .map(text -> item(
                        separatorWords(text),
                        () -> corrections.reread().accept(choices -> choices.withSeparator(text))))
                .toList();
        chips.add(new ChoiceChip(separatorWords(layout.separator()), items));
    }

    private String separatorWords(String separator) {
        return switch (separator) {
            case "," -> texts.get("import.separator.comma");
            case ";" -> texts.get("import.separator.semicolon");
            case "\t" -> texts.get("import.separator.tab");
            case "|" -> texts.get("import.separator.bar");
            case "" -> texts.get("import.note.fixed-width");
            default -> texts.get("import.separator.other", separator);
        };
    }

    private void encoding(Layout layout) {
        boolean guessed = layout.notes().contains(Note.ENCODING_GUESSED.code());
        String now = texts.get("import.fact.encoding", encodingWords(layout.encoding()));
        String words = guessed ? now + " \u2014 " + texts.get("import.note.encoding-guessed") : now;
        List<MenuItem> items = ENCODINGS.stream()
                .map(name -> item(
                        encodingWords(name), () -> corrections.reread().accept(choices -> choices.withEncoding(name))))
                .toList();
        chips.add(new ChoiceChip(words, items));
    }

    private String encodingWords(String name) {
        String key = "import.encoding." + name.toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : name;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
