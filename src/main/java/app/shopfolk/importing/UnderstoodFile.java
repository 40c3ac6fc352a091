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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One table of a file: what it is, what its columns mean, how their values are read. Corrections give a new one at once,
 * from the evidence that was kept; the file is not read again.
 *
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param rows data rows
 * @param sample the first rows as they stand in the file
 */
public record UnderstoodFile(
        Path path,
        String digest,
        Table table,
        FileKind kind,
        List<UnderstoodColumn> columns,
        long rows,
        List<List<String>> sample) {
    public UnderstoodFile {
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    /** The file's name, with the sheet's where it has one. */
    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
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
        return new UnderstoodFile(path, digest, table, other, changed, rows, sample);
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
        return withColumns(changed);
    }

    private Meaning unused() {
        return kind == FileKind.CUSTOMERS ? Meaning.OWN : Meaning.ASIDE;
    }

    /** With the owner's word on the order of day and month, in every column that needs it. */
    public UnderstoodFile withDateOrder(DateOrder order) {
        List<UnderstoodColumn> changed = new ArrayList<>();
        for (UnderstoodColumn column : columns) {
            boolean open = column.order() != DateEvidence.Proof.PLAIN && column.order() != DateEvidence.Proof.VALUE;
            changed.add(
                    open && column.evidence().dates().dates() > 0
                            ? column.withDates(
                                    new DateForm(order, column.dates().serials()), DateEvidence.Proof.OWNER)
                            : column);
        }
        return withColumns(changed);
    }

    /** With the owner's word on how a column writes its numbers. */
    public UnderstoodFile withNumbers(int column, NumberForm form) {
        List<UnderstoodColumn> changed = new ArrayList<>(columns);
        changed.set(column, changed.get(column).withNumbers(form));
        return withColumns(changed);
    }

    UnderstoodFile withColumns(List<UnderstoodColumn> changed) {
        return new UnderstoodFile(path, digest, table, kind, changed, rows, sample);
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
        return questions;
    }

    private static boolean isDate(UnderstoodColumn column) {
        return switch (column.type()) {
            case DATE, DATE_TIME -> true;
            default -> false;
        };
    }
}
