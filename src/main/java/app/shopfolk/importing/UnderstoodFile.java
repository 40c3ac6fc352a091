package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.FileMeaning;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.Table;
import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.importing.values.DateEvidence;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.importing.values.ValueType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One table of a file: what it is, what its columns mean, how their values are read. Corrections give a new one at once,
 * from the evidence that was kept; the file is not read again.
 *
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param rows data rows
 * @param sample the first rows as they stand in the file
 * @param told what the owner has settled
 */
public record UnderstoodFile(
        Path path,
        String digest,
        Table table,
        FileKind kind,
        List<UnderstoodColumn> columns,
        long rows,
        List<List<String>> sample,
        Set<Told> told) {
    /** What the owner has settled about a file. */
    public enum Told {
        /** How its numbers are written. */
        NUMBERS,
        /** That a cost of 0 is really nothing, not one that nobody entered. */
        FREE,
        /** Anything at all, so that it is worth remembering. */
        CORRECTED,
        /** What a file with the same heads is, set by her an earlier time. */
        LAYOUT
    }

    public UnderstoodFile {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        told = Set.copyOf(told);
    }

    /** A file as it was found, of which the owner has said nothing. */
    public UnderstoodFile(
            Path path,
            String digest,
            Table table,
            FileKind kind,
            List<UnderstoodColumn> columns,
            long rows,
            List<List<String>> sample) {
        this(path, digest, table, kind, columns, rows, sample, Set.of());
    }

    /** The file's name, with the sheet's where it has one. */
    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    /** The first column of a meaning, counted from 0; negative where there is none. */
    public int place(Meaning meaning) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).meaning() == meaning) {
                return at;
            }
        }
        return -1;
    }

    /** With what the owner says that it is; the meanings of the columns follow. */
    public UnderstoodFile withKind(FileKind other) {
        List<String> header = columns.stream().map(UnderstoodColumn::header).toList();
        List<ColumnEvidence> evidence =
                columns.stream().map(UnderstoodColumn::evidence).toList();
        List<Meaning> meanings = FileMeaning.as(other, header, evidence).columns();
        List<UnderstoodColumn> changed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            changed.add(columns.get(i).withMeaning(meanings.get(i)));
        }
        return new UnderstoodFile(path, digest, table, other, changed, rows, sample, told)
                .withTold(Told.CORRECTED, true);
    }

    /** With what the owner says that a column means; another column of that meaning gives it up. */
    public UnderstoodFile withMeaning(int column, Meaning meaning) {
        List<UnderstoodColumn> changed = new ArrayList<>(columns);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).meaning() == meaning && !meaning.mayRepeat()) {
                changed.set(i, changed.get(i).withMeaning(unused()));
            }
        }
        changed.set(column, changed.get(column).withMeaning(meaning));
        return withColumns(changed).withTold(Told.CORRECTED, true);
    }

    private Meaning unused() {
        return kind == FileKind.CUSTOMERS ? Meaning.OWN : Meaning.ASIDE;
    }

    /** With the owner's word on the order of day and month, in every column that needs it. */
    public UnderstoodFile withDateOrder(DateOrder order) {
        List<UnderstoodColumn> changed = new ArrayList<>();
        for (UnderstoodColumn column : columns) {
            boolean open = column.order() != DateEvidence.Proof.PLAIN
                    && column.order() != DateEvidence.Proof.VALUE
                    && column.order() != DateEvidence.Proof.SWAPPED;
            changed.add(
                    open && column.evidence().dates().dates() > 0
                            ? column.withDates(column.dates().withOrder(order), DateEvidence.Proof.OWNER)
                            : column);
        }
        return withColumns(changed).withTold(Told.CORRECTED, true);
    }

    /** With the owner's word on the order of day and month, also against what values seem to prove. */
    public UnderstoodFile withDateOrderEverywhere(DateOrder order) {
        List<UnderstoodColumn> changed = new ArrayList<>();
        for (UnderstoodColumn column : columns) {
            boolean ordered = column.order() != DateEvidence.Proof.PLAIN
                    && column.evidence().dates().dates() > 0;
            DateForm form = column.dates().withOrder(order);
            changed.add(ordered ? column.withDates(form, DateEvidence.Proof.OWNER) : column);
        }
        return withColumns(changed).withTold(Told.CORRECTED, true);
    }

    /** With the owner's word on how the file writes its numbers; there is nothing left to ask about them. */
    public UnderstoodFile withNumbers(NumberForm form) {
        List<UnderstoodColumn> changed =
                columns.stream().map(column -> column.withNumbers(form)).toList();
        return withColumns(changed).withTold(Told.NUMBERS, true).withTold(Told.CORRECTED, true);
    }

    /** With the owner's word on how a column writes its numbers. */
    public UnderstoodFile withNumbers(int column, NumberForm form) {
        List<UnderstoodColumn> changed = new ArrayList<>(columns);
        changed.set(column, changed.get(column).withNumbers(form));
        return withColumns(changed).withTold(Told.CORRECTED, true);
    }

    /** With the owner's word on whether a cost of 0 is really nothing. */
    public UnderstoodFile withZeroCostFree(boolean free) {
        return withTold(Told.FREE, free).withTold(Told.CORRECTED, true);
    }

    public boolean isZeroCostFree() {
        return told.contains(Told.FREE);
    }

    /** Whether costs of 0 stand in it, which have to be taken for unknown or for free. */
    public boolean hasZeroCosts() {
        return columns.stream()
                .filter(column -> column.meaning() == Meaning.COST || column.meaning() == Meaning.UNIT_COST)
                .anyMatch(column -> column.evidence().numbers().noughts() > 0);
    }

    /** With the layout that the owner gave a file with the same heads before. */
    UnderstoodFile as(KnownLayout layout) {
        FileKind told = layout.fileKind().orElse(kind);
        UnderstoodFile file = told == kind ? this : withKind(told);
        List<UnderstoodColumn> changed = new ArrayList<>();
        List<String> names = HeaderShape.names(file.columns());
        for (int i = 0; i < names.size(); i++) {
            UnderstoodColumn column = file.columns().get(i);
            Meaning meaning = layout.meaning(names.get(i)).orElse(column.meaning());
            changed.add(meaning == column.meaning() ? column : column.withMeaning(meaning));
        }
        file = file.withColumns(changed);
        if (layout.dateOrder().isPresent()) {
            file = file.withDateOrder(layout.dateOrder().get());
        }
        if (layout.numbers().isPresent()) {
            file = file.withNumbers(layout.numbers().get());
        }
        file = file.withTold(Told.FREE, layout.isZeroCostFree());
        return file.withTold(Told.CORRECTED, false).withTold(Told.LAYOUT, true);
    }

    UnderstoodFile withTold(Told what, boolean is) {
        Set<Told> now = EnumSet.noneOf(Told.class);
        now.addAll(told);
        if (is) {
            now.add(what);
        } else {
            now.remove(what);
        }
        return new UnderstoodFile(path, digest, table, kind, columns, rows, sample, now);
    }

    UnderstoodFile withColumns(List<UnderstoodColumn> changed) {
        return new UnderstoodFile(path, digest, table, kind, changed, rows, sample, told);
    }

    /** What only the owner can tell. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        if (kind == FileKind.UNKNOWN) {
            questions.add(new Question(Question.Kind.WHAT_IS_IT, "", ""));
        }
        for (UnderstoodColumn column : columns) {
            boolean used = column.meaning() != Meaning.ASIDE;
            if (used && column.order() == DateEvidence.Proof.NONE && isDate(column)) {
                questions.add(new Question(
                        Question.Kind.DAY_OR_MONTH,
                        column.header(),
                        column.evidence().first().orElse("")));
            }
        }
        openNumbers().ifPresent(questions::add);
        return questions;
    }

    /** Asked once for the file, of the first column whose every number could be thousands or decimals. */
    private Optional<Question> openNumbers() {
        boolean proved = columns.stream().anyMatch(column -> isNumber(column) && isProved(column));
        if (proved || told.contains(Told.NUMBERS)) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.meaning() != Meaning.ASIDE && isNumber(column))
                .filter(column -> column.evidence().numbers().isUndecided() && !isPlainlyThousands(column))
                .findFirst()
                .map(column -> new Question(Question.Kind.THOUSANDS_OR_DECIMALS, column.header(), open(column)));
    }

    /** {@code $90,000}: an amount of money with three decimals is rarer than a till that prints them by a comma. */
    private static boolean isPlainlyThousands(UnderstoodColumn column) {
        return column.evidence().numbers().currencies() > 0
                && column.numbers().commaParts()
                && open(column).indexOf(',') >= 0;
    }

    private static boolean isProved(UnderstoodColumn column) {
        return column.evidence().numbers().commaProofs()
                        + column.evidence().numbers().pointProofs()
                > 0;
    }

    /** A number of a column that can be read both ways. */
    private static String open(UnderstoodColumn column) {
        return column.evidence().examples().stream()
                .filter(value -> NumberForm.POINT.parse(value) != NumberForm.COMMA.parse(value))
                .findFirst()
                .orElse("");
    }

    private static boolean isNumber(UnderstoodColumn column) {
        return column.type() == ValueType.NUMBER || column.type() == ValueType.MONEY;
    }

    private static boolean isDate(UnderstoodColumn column) {
        return switch (column.type()) {
            case DATE, DATE_TIME -> true;
            default -> false;
        };
    }
}
