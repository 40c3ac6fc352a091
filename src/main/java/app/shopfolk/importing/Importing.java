package app.shopfolk.importing;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
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
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final int TELL_EVERY = 2_048;
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
        Taken taken = take(drop, Long.MAX_VALUE, new Counted(progress, rowsOf(drop)));
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
        return take(drop, most, new Counted(untilClosed(progress), 0)).reports();
    }

    /** What files bring, before it is stored. */
    private record Taken(List<FileReport> reports, List<Batch> batches) {}

    private Taken take(Understanding.Drop drop, long most, Counted counted) throws IOException {
        Known known = new Known(ledger.contents());
        OrderHeaders headers = headers(drop);
        Map<String, String> categories = categories(drop);
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
                reports.put(file, knownReport(file, whole));
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
            reports.put(file, report(file, rows, batch));
            if (bringsNews(batch)) {
                batches.add(batch);
            }
        }
        return new Taken(drop.files().stream().map(reports::get).toList(), batches);
    }

    private static long rowsOf(Understanding.Drop drop) {
        return drop.files().stream().mapToLong(UnderstoodFile::rows).sum();
    }

    private Source source(UnderstoodFile file) {
        return new Source(file.name(), file.kind(), file.digest(), file.columns(), country);
    }

    /** The same bytes once more, all of them in the ledger: nothing to read. Files with rows set aside get another chance. */
    private Optional<Tally> knownWhole(UnderstoodFile file) {
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

    private static FileReport knownReport(UnderstoodFile file, Optional<Tally> tally) {
        return new FileReport(
                file.name(),
                file.kind().code(),
                file.table().layout(),
                tally.orElse(new Tally(file.rows(), 0, 0, file.rows(), 0)),
                List.of(),
                Map.of(),
                Money.ZERO,
                Optional.empty());
    }

    private static FileReport report(UnderstoodFile file, Rows rows, Batch batch) {
        long money = 0;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int line = 0; line < batch.lines().size(); line++) {
            long paid = batch.lines().paid(line);
            money += paid == SaleLines.UNKNOWN ? 0 : paid;
            first = Math.min(first, batch.lines().day(line));
            last = Math.max(last, batch.lines().day(line));
        }
        return new FileReport(
                file.name(),
                file.kind().code(),
                file.table().layout(),
                batch.tally(),
                rows.problems().kept(),
                rows.problems().counts(),
                new Money(money),
                first > last
                        ? Optional.empty()
                        : Optional.of(new Period(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last))));
    }

    private static boolean bringsNews(Batch batch) {
        boolean products = batch.kind().equals(FileKind.PRODUCTS.code())
                && !batch.products().isEmpty();
        return products
                || !batch.customers().isEmpty()
                || batch.lines().size() > 0
                || !batch.contacts().isEmpty();
    }

    /** Days and customers of orders, for lines in other files that name only the order. */
    private OrderHeaders headers(Understanding.Drop drop) throws IOException {
        OrderHeaders headers = new OrderHeaders();
        boolean needed =
                drop.files().stream().anyMatch(file -> file.kind() == FileKind.SALE_LINES && lacksHeader(file));
        for (UnderstoodFile file : drop.files()) {
            if (needed && file.kind() == FileKind.RECEIPTS) {
                OrderHeaders.RowTaker taker = headers.reading(source(file));
                file.table().read((number, cells) -> {
                    taker.take(number, cells);
                    return true;
                });
            }
        }
        return headers;
    }

    private static boolean lacksHeader(UnderstoodFile file) {
        boolean dated = false;
        boolean named = false;
        for (UnderstoodColumn column : file.columns()) {
            dated |= column.meaning() == Meaning.DATE;
            named |= column.meaning() == Meaning.CUSTOMER_NUMBER
                    || column.meaning() == Meaning.EMAIL
                    || column.meaning() == Meaning.NAME
                    || column.meaning() == Meaning.LOYALTY_NUMBER;
        }
        return !dated || !named;
    }

    /** Names of product categories by number, from small files of two or more columns. */
    private static Map<String, String> categories(Understanding.Drop drop) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (UnderstoodFile file : drop.files()) {
            int key = column(file, Meaning.CATEGORY_KEY);
            int name = column(file, Meaning.CATEGORY);
            if (file.kind() == FileKind.LOOKUP && key >= 0 && name >= 0) {
                file.table().read((_, cells) -> {
                    if (cells.size() > Math.max(key, name)) {
                        names.put(cells.get(key).strip(), cells.get(name).strip());
                    }
                    return true;
                });
            }
        }
        return names;
    }

    private static int column(UnderstoodFile file, Meaning meaning) {
        for (int i = 0; i < file.columns().size(); i++) {
            if (file.columns().get(i).meaning() == meaning) {
                return i;
            }
        }
        return -1;
    }

    private static final class Counted {
        private final Progress progress;
        private final long total;
        private long rows;

        Counted(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void row() {
            if (++rows % TELL_EVERY == 0) {
                progress.check();
                progress.at(rows, total);
            }
        }
    }
}
