package app.shopfolk;

import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.store.LedgerRescue;
import app.shopfolk.sales.store.LedgerRescue.Found;
import app.shopfolk.shell.StartView;
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
                            return rescue.newestWhole();
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

    private void damaged(Outcome<Optional<Found>> outcome) {
        switch (outcome) {
            case Outcome.Done<Optional<Found>>(Optional<Found> found) ->
                found.ifPresentOrElse(this::offer, this::offerNothing);
            case Outcome.Failed<Optional<Found>>(Exception cause) -> {
                LOG.error("The backups cannot be read", cause);
                offerNothing();
            }
            case Outcome.Cancelled<Optional<Found>>() -> ways.quit().run();
        }
    }

    private void offer(Found found) {
        BackupContents inside = found.contents();
        view.refused(
                texts.get("app.start.damaged"),
                List.of(
                        texts.get(
                                "app.start.damaged.backup",
                                figures.moment(found.backup().taken()),
                                figures.number(inside.totals().customers()),
                                figures.number(inside.totals().receipts())),
                        texts.get("app.start.damaged.missing"),
                        texts.get("app.start.damaged.kept")),
                List.of(
                        view.way("app.start.quit", ways.quit()),
                        view.way("app.start.folder", ways.showFolder()),
                        view.best("app.start.damaged.restore", () -> act(rescue -> rescue.restore(found.backup())))));
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
