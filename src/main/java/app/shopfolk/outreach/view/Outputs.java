package app.shopfolk.outreach.view;

import app.shopfolk.outreach.CalendarFile;
import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.ContactList;
import app.shopfolk.outreach.Plan;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.page.ConsentForm;
import app.shopfolk.outreach.page.ListDocument;
import app.shopfolk.outreach.page.PlanSheet;
import app.shopfolk.outreach.page.WallPlanner;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Where lists and plans go: files and the printer. */
public final class Outputs {
    private final Node owner;
    private final OutreachViewModel model;
    private final Words words;
    private final JobRunner jobs;
    private final Choices choices;

    /**
     * What the owner is asked, or has decided.
     *
     * @param dialogs ask where to save and how to print
     * @param paper for sheets
     * @param sender of letters
     */
    public record Choices(Dialogs dialogs, Supplier<Paper> paper, Supplier<Sender> sender) {}

    Outputs(Node owner, OutreachViewModel model, Words words, JobRunner jobs, Choices choices) {
        this.owner = owner;
        this.model = model;
        this.words = words;
        this.jobs = jobs;
        this.choices = choices;
    }

    /** What became of a list: its file and what is kept of it. */
    private record HandedOut(Path file, Campaign campaign) {}

    /** Saves a list, keeps that it was handed out, and goes back to the plan. */
    void handOut(ListMaking making) {
        ContactList list = making.listProperty().get();
        var format = making.formatProperty().get();
        var print = new ListDocument.Print(
                choices.paper().get(),
                choices.sender().get(),
                making.messageProperty().get().text(),
                model::reasonOf);
        Optional<Path> chosen = choices.dialogs().saveAs(list.audience().name(), format.ending());
        chosen.ifPresent(file -> jobs.run(
                progress -> {
                    byte[] document = ListDocument.of(list, format, making.facts(), print, words);
                    // Kept first: a list that is out but not kept would let people be written to twice.
                    Campaign campaign = model.handOut(making);
                    try {
                        Files.write(file, document);
                    } catch (IOException unwritten) {
                        model.forget(campaign);
                        throw unwritten;
                    }
                    return new HandedOut(file, campaign);
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Done<HandedOut>(HandedOut out)) {
                        model.refresh();
                        Overlay.of(owner)
                                .ifPresent(overlay -> overlay.toast(
                                        words.texts()
                                                .get(
                                                        "outreach.list.saved",
                                                        words.figures()
                                                                .number(list.in()
                                                                        .size()),
                                                        out.file().getFileName()),
                                        words.texts().get("outreach.list.not-sent"),
                                        () -> model.takeBack(out.campaign())));
                    } else if (outcome instanceof Outcome.Failed<HandedOut>) {
                        problem();
                    }
                }));
    }

    /** Whether letters say whom they are from. */
    boolean isSenderKnown() {
        return choices.sender().get().isKnown();
    }

    /** Slips for the counter on which customers say yes or no. */
    void printForm() {
        run(progress -> choices.dialogs()
                        .print(
                                List.of(form()),
                                words.texts().get("outreach.form.title"),
                                words.texts().locale())
                ? words.texts().get("outreach.printed")
                : "");
    }

    void saveForm() {
        save(words.texts().get("outreach.form.file"), "pdf", () -> pdf(List.of(form())));
    }

    private Page form() {
        return new ConsentForm(choices.sender().get(), choices.paper().get(), words);
    }

    void sheet(Plan plan) {
        save(plan.audience().name(), "pdf", () -> pdf(List.of(page(plan))));
    }

    void print(Plan plan) {
        run(progress -> choices.dialogs()
                        .print(
                                List.of(page(plan)),
                                plan.audience().name(),
                                words.texts().locale())
                ? words.texts().get("outreach.printed")
                : "");
    }

    /** The next twelve months of all buckets on one sheet. */
    void wall() {
        save(words.texts().get("outreach.wall.title"), "pdf", () -> {
            List<Plan> plans = model.allPlans();
            LocalDate from = plans.isEmpty()
                    ? LocalDate.now(ZoneId.systemDefault())
                    : plans.getFirst().asOf();
            return pdf(List.of(new WallPlanner(plans, from, model.occasions(), Paper.A3, words)));
        });
    }

    /** The same days for a calendar. */
    void calendar() {
        save(
                words.texts().get("outreach.wall.title"),
                "ics",
                () -> CalendarFile.of(model.allPlans(), words, Instant.now()).getBytes(StandardCharsets.UTF_8));
    }

    private Page page(Plan plan) {
        return new PlanSheet(plan, model.values(), choices.paper().get(), words);
    }

    private byte[] pdf(List<Page> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(pages, words.texts().get("outreach.title"), words.texts().locale(), out);
        return out.toByteArray();
    }

    /** A file's bytes, whole before any is written. */
    private interface Document {
        byte[] bytes() throws IOException;
    }

    private void save(String name, String ending, Document document) {
        choices.dialogs()
                .saveAs(name, ending)
                .ifPresent(file -> run(progress -> {
                    Files.write(file, document.bytes());
                    return words.texts().get("outreach.saved", file.getFileName());
                }));
    }

    private void run(Job<String> job) {
        jobs.run(job, step -> {}, outcome -> {
            if (outcome instanceof Outcome.Done<String>(String said)) {
                Overlay.of(owner).filter(overlay -> !said.isEmpty()).ifPresent(overlay -> overlay.toast(said));
            } else if (outcome instanceof Outcome.Failed<String>) {
                problem();
            }
        });
    }

    private void problem() {
        Overlay.of(owner)
                .ifPresent(overlay -> Sheets.problem(
                        overlay,
                        words.texts(),
                        words.texts().get("outreach.output.failed"),
                        words.texts().get("outreach.output.kept"),
                        words.texts().get("outreach.output.todo")));
    }
}
