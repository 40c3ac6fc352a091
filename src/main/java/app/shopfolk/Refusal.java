package app.shopfolk;

import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.Mended;
import app.shopfolk.sales.store.LedgerRescue;
import app.shopfolk.sales.store.LedgerRescue.Found;
import app.shopfolk.shell.StartView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Why the owner's book does not open, in one sentence each, with what was kept and a way on. */
final class Refusal {
    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    private static final int MOST_NAMED = 6;

    private final StartView view;
    private final Texts texts;
    private final Figures figures;
    private final Folders folders;
    private final JobRunner jobs;
    private final Ways ways;

    /**
     * What can be done.
     *
     * @param again opens the book once more
     * @param unlock opens it with the password that was typed
     * @param rescue holds the closed book, with the password said so far
     * @param showFolder shows the data folder in the system's own way
     */
    record Ways(
            Runnable again,
            Consumer<char[]> unlock,
            Supplier<LedgerRescue> rescue,
            Runnable showFolder,
            Runnable quit) {}

    Refusal(StartView view, Words words, Folders folders, JobRunner jobs, Ways ways) {
        this.view = view;
        this.texts = words.texts();
        this.figures = words.figures();
        this.folders = folders;
        this.jobs = jobs;
        this.ways = ways;
    }

    void show(LedgerException.Reason reason) {
        if (reason == LedgerException.Reason.LOCKED || reason == LedgerException.Reason.WRONG_PASSWORD) {
            boolean first = reason == LedgerException.Reason.LOCKED;
            view.asks(first ? "" : texts.get("app.start.wrong-password"), ways.unlock(), ways.quit());
            return;
        }
        if (reason == LedgerException.Reason.DAMAGED) {
            jobs.run(
                    progress -> {
                        try (LedgerRescue rescue = rescue()) {
                            return new WaysBack(rescue.lookMended(), rescue.newestWhole());
                        }
                    },
                    step -> {},
                    this::damaged);
            return;
        }
        String code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        view.refused(
                texts.get("app.start." + code),
                List.of(texts.get("app.start." + code + ".todo"), folders.data().toString()),
                List.of(
                        view.way("app.start.quit", ways.quit()),
                        view.way("app.start.folder", ways.showFolder()),
                        view.best("app.start.again", ways.again())));
    }

    private LedgerRescue rescue() {
        return ways.rescue().get();
    }

    /** What is left of the damaged book itself, and the newest backup that can be read. */
    private record WaysBack(Optional<Mended> mended, Optional<Found> backup) {
        /** Whether the damaged book itself still holds more. */
        boolean isMendingBest() {
            return mended.isPresent()
                    && backup.map(found -> receipts(found.contents())
                                    <= receipts(mended.orElseThrow().contents()))
                            .orElse(true);
        }

        private static long receipts(BackupContents contents) {
            return contents.totals().receipts();
        }
    }

    private void damaged(Outcome<WaysBack> outcome) {
        switch (outcome) {
            case Outcome.Done<WaysBack>(WaysBack found) -> offer(found);
            case Outcome.Failed<WaysBack>(Exception cause) -> {
                LOG.error("The backups cannot be read", cause);
                offerNothing();
            }
            case Outcome.Cancelled<WaysBack>() -> ways.quit().run();
        }
    }

    private void offer(WaysBack found) {
        if (found.mended().isEmpty() && found.backup().isEmpty()) {
            offerNothing();
            return;
        }
        List<String> sentences = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        buttons.add(view.way("app.start.quit", ways.quit()));
        buttons.add(view.way("app.start.folder", ways.showFolder()));
        if (found.isMendingBest()) {
            found.backup()
                    .ifPresent(backup -> buttons.add(view.way("app.start.damaged.restore", () -> goBackTo(backup))));
            tellMended(found.mended().orElseThrow(), sentences);
            found.backup().ifPresent(backup -> sentences.add(inside(backup)));
            buttons.add(view.best("app.start.damaged.mend", this::mend));
        } else {
            found.mended().ifPresent(mended -> buttons.add(view.way("app.start.damaged.mend", this::mend)));
            found.backup().ifPresent(backup -> {
                sentences.add(inside(backup));
                sentences.add(texts.get("app.start.damaged.missing"));
                buttons.add(view.best("app.start.damaged.restore", () -> goBackTo(backup)));
            });
            found.mended().ifPresent(mended -> tellMended(mended, sentences));
        }
        sentences.add(texts.get("app.start.damaged.kept"));
        view.refused(texts.get("app.start.damaged"), sentences, buttons);
    }

    private void tellMended(Mended mended, List<String> sentences) {
        sentences.add(texts.get(
                "app.start.damaged.readable",
                figures.number(mended.contents().totals().customers()),
                figures.number(mended.contents().totals().receipts())));
        if (!mended.missing().isEmpty()) {
            sentences.add(texts.get("app.start.damaged.files", named(mended.missing())));
        }
        if (mended.isOwnWorkMissing()) {
            sentences.add(texts.get("app.start.damaged.own"));
        }
    }

    private String named(List<String> files) {
        String first = String.join(", ", files.stream().limit(MOST_NAMED).toList());
        return files.size() <= MOST_NAMED
                ? first
                : texts.get("app.start.damaged.more", first, figures.number(files.size() - MOST_NAMED));
    }

    private String inside(Found found) {
        BackupContents inside = found.contents();
        return texts.get(
                "app.start.damaged.backup",
                figures.moment(found.backup().taken()),
                figures.number(inside.totals().customers()),
                figures.number(inside.totals().receipts()));
    }

    private void goBackTo(Found found) {
        act(rescue -> rescue.restore(found.backup()));
    }

    private void mend() {
        act(LedgerRescue::mend);
    }

    private void offerNothing() {
        Button anew = view.way("app.start.damaged.anew", () -> act(LedgerRescue::beginAnew));
        view.refused(
                texts.get("app.start.damaged"),
                List.of(texts.get("app.start.damaged.none"), texts.get("app.start.damaged.kept")),
                List.of(
                        view.way("app.start.quit", ways.quit()),
                        anew,
                        view.best("app.start.folder", ways.showFolder())));
    }

    /** A step on the closed book. */
    @FunctionalInterface
    private interface Step {
        void on(LedgerRescue rescue);
    }

    private void act(Step step) {
        view.opening();
        jobs.run(
                progress -> {
                    try (LedgerRescue rescue = rescue()) {
                        step.on(rescue);
                        return true;
                    }
                },
                told -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(Exception cause)) {
                        LOG.error("The book could not be brought back", cause);
                        notRestored();
                    } else {
                        ways.again().run();
                    }
                });
    }

    private void notRestored() {
        view.refused(
                texts.get("app.start.not-restored"),
                List.of(
                        texts.get("app.start.not-restored.kept"),
                        texts.get("app.start.not-restored.todo"),
                        folders.data().toString()),
                List.of(
                        view.way("app.start.quit", ways.quit()),
                        view.way("app.start.folder", ways.showFolder()),
                        view.best("app.start.again", ways.again())));
    }

    /** A bug before there is a shop to show. */
    static void fault(StartView view, Words words, String code, Runnable quit) {
        view.refused(
                words.texts().get("app.bug.title"),
                List.of(words.texts().get("app.bug.kept"), words.texts().get("app.bug.todo", code)),
                List.of(view.best("app.start.quit", quit)));
    }
}
