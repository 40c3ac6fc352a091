package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileMeaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.importing.table.Table;
import app.shopfolk.importing.table.Tables;
import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.importing.table.Witness;
import app.shopfolk.importing.values.ColumnEvidence;
import app.shopfolk.importing.values.DateEvidence;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads files once from end to end and says what they are; nothing is stored. */
public final class Understanding {
    private Understanding() {}

    /**
     * Files as they were understood, those that cannot be read apart.
     *
     * @param files in the order they were given, each table of a file for itself
     */
    public record Drop(List<UnderstoodFile> files, List<Refusal> refusals) {
        public Drop {
            files = List.copyOf(files);
            refusals = List.copyOf(refusals);
        }

        /** With files besides that could not even be opened. */
        public Drop and(List<Refusal> more) {
            List<Refusal> all = new ArrayList<>(more);
            all.addAll(refusals);
            return new Drop(files, all);
        }
    }

    /**
     * Understands files together: where one does not tell whether days or months come first, another may.
     *
     * @param paths files, not folders
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Drop of(List<Path> paths, Progress progress) {
        return of(paths, ReadingChoices.none(), progress);
    }

    /** The same with what the owner corrected about reading the files. */
    public static Drop of(List<Path> paths, ReadingChoices choices, Progress progress) {
        List<UnderstoodFile> files = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        ReadSoFar soFar = new ReadSoFar(
                progress, paths.stream().mapToLong(Understanding::size).sum());
        for (Path path : paths) {
            try {
                String digest = Digest.of(path);
                List<Reading> seen = new ArrayList<>();
                List<Table> tables = Tables.of(path, choices, witness(seen, soFar));
                // Below each header one table, else the witness took the rows of one for another's.
                boolean each = tables.size() == seen.size();
                for (int at = 0; at < tables.size(); at++) {
                    Table table = tables.get(at);
                    UnderstoodFile file = understood(path, digest, table, each ? seen.get(at) : read(table, soFar));
                    files.add(LastingColumns.kept(file, progress));
                }
                soFar.done(size(path));
            } catch (UnreadableFile unreadable) {
                refusals.add(new Refusal(path, code(unreadable.reason().name())));
            } catch (NoSuchFileException gone) {
                refusals.add(new Refusal(path, code(UnreadableFile.Reason.NOT_FOUND.name())));
            } catch (IOException unreadable) {
                refusals.add(new Refusal(path, code(UnreadableFile.Reason.DENIED.name())));
            }
        }
        return new Drop(DateOrders.shared(files), refusals);
    }

    private static String code(String reason) {
        return reason.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException gone) {
            return 0; // whoever reads it says so
        }
    }

    private static Witness witness(List<Reading> seen, ReadSoFar soFar) {
        return new Witness() {
            @Override
            public Table.RowReader meets(List<String> header) {
                seen.add(new Reading(header, soFar));
                return seen.getLast();
            }

            @Override
            public void reads(long bytes) {
                soFar.at(bytes);
            }

            @Override
            public void check() {
                soFar.check();
            }
        };
    }

    private static Reading read(Table table, ReadSoFar soFar) throws IOException {
        Reading reading = new Reading(table.header(), soFar);
        table.read(reading);
        return reading;
    }

    private static UnderstoodFile understood(Path path, String digest, Table table, Reading reading) {
        List<String> header = table.header();
        List<ColumnEvidence> evidence = reading.evidence();
        FileMeaning meaning = FileMeaning.of(fileName(path), header, evidence);
        Optional<NumberForm> numbers = numbersOf(evidence);
        List<UnderstoodColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            DateEvidence dates = evidence.get(i).dates();
            columns.add(new UnderstoodColumn(
                    header.get(i),
                    meaning.columns().get(i),
                    meaning.ranks().get(i),
                    evidence.get(i).numbers().form(numbers),
                    new DateForm(
                            dates.order().orElse(DateOrder.DAY_MONTH_YEAR),
                            dates.serials() > dates.dates(),
                            dates.proof() == DateEvidence.Proof.SWAPPED),
                    dates.proof(),
                    evidence.get(i)));
        }
        return new UnderstoodFile(path, digest, table, meaning.kind(), columns, reading.rows(), reading.sample());
    }

    private static String fileName(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }

    /** How the file writes numbers, if its columns prove it. */
    private static Optional<NumberForm> numbersOf(List<ColumnEvidence> evidence) {
        long comma = 0;
        long point = 0;
        for (ColumnEvidence column : evidence) {
            if (column.mostly(column.numbers().numbers(), 0.8)) {
                comma += column.numbers().commaProofs();
                point += column.numbers().pointProofs();
            }
        }
        if (comma == point) {
            return Optional.empty();
        }
        return Optional.of(comma > point ? NumberForm.COMMA : NumberForm.POINT);
    }
}
