package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.rows.Known;
import app.shopfolk.importing.rows.OrderHeaders;
import app.shopfolk.importing.rows.Rows;
import app.shopfolk.importing.rows.RowsByKind;
import app.shopfolk.importing.rows.Source;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Brings understood files into the ledger: all of them or none, each thing once. The window and the command line use it. */
public final class Importing implements AutoCloseable {
    /** Products and customers first, lines before the sums of the same receipts. */
    private static final List<FileKind> ORDER = List.of(
            FileKind.LOOKUP,
            FileKind.PRODUCTS,
            FileKind.CUSTOMERS,
            FileKind.SALE_LINES,
            FileKind.RECEIPTS,
            FileKind.SERVICE_CONTACTS,
            FileKind.SURVEY_ANSWERS,
            FileKind.WEB_VISITS,
            FileKind.WISH_LISTS,
            FileKind.RATINGS,
            FileKind.STAFF,
            FileKind.SUMMARY,
            FileKind.UNKNOWN);

    private static final long PATIENCE_MILLIS = 100;

    private final Ledger ledger;
    private final String country;
    private final KnownLayouts layouts;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closed;

    /**
     * @param country two letters of the shop's country, by which local telephone numbers are read; may be empty
     */
    public Importing(Ledger ledger, String country) {
        this(ledger, country, KnownLayouts.NONE);
    }

    /** The same with a memory for layouts that the owner set. */
    public Importing(Ledger ledger, String country, KnownLayouts layouts) {
        this.ledger = ledger;
        this.country = country;
        this.layouts = layouts;
    }

    /**
     * Understands files as {@link Understanding#of(List, ReadingChoices, Progress)}, those with heads that the owner once
     * explained as she did.
     */
    public Understanding.Drop understand(List<Path> paths, ReadingChoices choices, Progress progress) {
        Understanding.Drop drop = Understanding.of(paths, choices, untilClosed(progress));
        List<UnderstoodFile> files = new ArrayList<>();
        for (UnderstoodFile file : drop.files()) {
            String shape = HeaderShape.of(file);
            Optional<KnownLayout> layout = shape.isEmpty() ? Optional.empty() : layouts.find(shape);
            files.add(layout.map(file::as).orElse(file));
        }
        return new Understanding.Drop(files, drop.refusals());
    }

    /** Forgets what the owner said of files with the heads of this one. */
    public void forgetLayout(UnderstoodFile file) {
        layouts.forget(HeaderShape.of(file));
    }

    private void remember(List<UnderstoodFile> files) {
        for (UnderstoodFile file : files) {
            String shape = HeaderShape.of(file);
            if (file.told().contains(UnderstoodFile.Told.CORRECTED) && !shape.isEmpty()) {
                layouts.remember(shape, KnownLayout.of(file));
            }
        }
    }

    /**
     * Brings files in.
     *
     * @throws ChangedFileException where a file is no longer the one that was understood; nothing was stored
     * @throws IOException where a file cannot be read any more; nothing was stored
     * @throws java.util.concurrent.CancellationException when cancelled; nothing was stored
     * @throws app.shopfolk.sales.LedgerException where it cannot be stored; nothing was
     */
    public ImportReport bringIn(Understanding.Drop drop, Progress progress) throws IOException {
        Progress told = untilClosed(progress);
        takeTurn(told);
        try {
            return bringInAlone(drop, told);
        } finally {
            turn.unlock();
        }
    }

    /**
     * Takes an import back, in its turn with those that are being brought in.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the ledger is as before
     * @throws app.shopfolk.sales.LedgerException where it cannot be stored; the ledger is as before
     */
    public void takeBack(int importId, Progress progress) {
        Progress told = untilClosed(progress);
        takeTurn(told);
        try {
            ledger.undo(importId, told);
        } finally {
            turn.unlock();
        }
    }

    /** Cancels whatever is under way, now and later, because the book is about to be closed; nothing half done is left. */
    @Override
    public void close() {
        closed = true;
    }

    private Progress untilClosed(Progress progress) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total);
            }

            @Override
            public boolean isCancelled() {
                return closed || progress.isCancelled();
            }
        };
    }

    /** What is known must not change between looking and storing, else the same lines could come in twice. */
    private void takeTurn(Progress progress) {
        try {
            while (!turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private ImportReport bringInAlone(Understanding.Drop drop, Progress progress) throws IOException {
        Taken taken = take(drop, Long.MAX_VALUE, new CountedRows(progress, rowsOf(drop)));
        remember(drop.files());
        if (!taken.batches().isEmpty()) {
            for (UnderstoodFile file : drop.files()) {
                progress.check();
                checkUnchanged(file);
            }
            ledger.add(taken.batches(), progress);
        }
        return new ImportReport(taken.reports(), drop.refusals(), LedgerTotals.of(ledger.contents()));
    }

    /** A till may still have been writing, or a sheet have been saved anew, since the owner looked. */
    private static void checkUnchanged(UnderstoodFile file) throws IOException {
        if (!Digest.of(file.path()).equals(file.digest())) {
            throw new ChangedFileException(file.path());
        }
    }

    /**
     * What would become of the files' rows, without storing anything.
     *
     * @param most rows looked at in each file; enough to tell what is wrong with it
     * @return a report for each file, in their order
     * @throws IOException where a file cannot be read any more
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<FileReport> rehearse(Understanding.Drop drop, long most, Progress progress) throws IOException {
        return take(drop, most, new CountedRows(untilClosed(progress), 0)).reports();
    }

    /** What files bring, before it is stored. */
    private record Taken(List<FileReport> reports, List<Batch> batches) {}

    private Taken take(Understanding.Drop drop, long most, CountedRows counted) throws IOException {
        Known known = new Known(ledger.contents());
        OrderHeaders headers = Companions.headers(drop, this::source);
        Map<String, String> categories = Companions.categories(drop);
        List<UnderstoodFile> order = new ArrayList<>(drop.files());
        order.sort(Comparator.comparingInt(file -> ORDER.indexOf(file.kind())));
        List<Batch> batches = new ArrayList<>();
        IdentityHashMap<UnderstoodFile, FileReport> reports = new IdentityHashMap<>();
        Set<String> digests = new HashSet<>();
        for (UnderstoodFile file : order) {
            Optional<Tally> whole = knownWhole(file);
            boolean twice = !digests.add(
                    file.digest() + file.table().sheet() + file.table().layout().headerRow());
            if (whole.isPresent() || twice) {
                reports.put(file, FileReports.known(file, whole));
                continue;
            }
            Rows rows = RowsByKind.of(source(file), known, categories, headers);
            long[] rowsOfFile = {0};
            file.table().read((number, cells) -> {
                rows.take(number, cells);
                counted.row();
                return ++rowsOfFile[0] < most;
            });
            Batch batch = rows.finish();
            reports.put(file, FileReports.of(file, rows, batch));
            if (bringsNews(batch) || (!batch.confirmed().isEmpty() && !isKnown(file))) {
                batches.add(batch);
            }
        }
        return new Taken(drop.files().stream().map(reports::get).toList(), batches);
    }

    private static long rowsOf(Understanding.Drop drop) {
        return drop.files().stream().mapToLong(UnderstoodFile::rows).sum();
    }

    private Source source(UnderstoodFile file) {
        return new Source(file.name(), file.kind(), file.digest(), file.columns(), country, file.isZeroCostFree());
    }

    /** The same bytes once more, all of them in the ledger: nothing to read. Files with rows set aside get another chance. */
    private Optional<Tally> knownWhole(UnderstoodFile file) {
        if (file.told().contains(UnderstoodFile.Told.CORRECTED)) {
            return Optional.empty(); // the same bytes, understood otherwise
        }
        for (ImportEntry entry : ledger.imports()) {
            boolean same = entry.digest().equals(file.digest())
                    && entry.kind().equals(file.kind().code());
            if (same && entry.tally().setAside() == 0 && entry.tally().read() == file.rows()) {
                Tally tally = entry.tally();
                return Optional.of(
                        new Tally(tally.read(), 0, 0, tally.stored() + tally.alreadyKnown(), tally.ignored()));
            }
        }
        return Optional.empty();
    }

    /** Whether the same bytes are there already; another file stays in the list of imports though it only confirms. */
    private boolean isKnown(UnderstoodFile file) {
        return ledger.imports().stream().anyMatch(entry -> entry.digest().equals(file.digest()));
    }

    private static boolean bringsNews(Batch batch) {
        boolean products = batch.kind().equals(FileKind.PRODUCTS.code())
                && !batch.products().isEmpty();
        return products
                || !batch.customers().isEmpty()
                || batch.lines().size() > 0
                || !batch.contacts().isEmpty();
    }
}
