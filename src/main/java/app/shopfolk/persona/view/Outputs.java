package app.shopfolk.persona.view;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.persona.page.Booklet;
import app.shopfolk.persona.page.PersonaCards;
import app.shopfolk.persona.page.WallSheet;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.print.Pdf;
import app.shopfolk.platform.print.Picture;
import app.shopfolk.platform.task.Job;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Where cards go: printer, PDF, picture. */
record Outputs(Node owner, Words words, JobRunner jobs, Dialogs dialogs) {
    /** Pictures at 300 dots to the inch. */
    private static final double SHARP = 300 / 72.0;

    void print(List<PersonaSheet> sheets, Paper paper) {
        List<PersonaSheet> present = List.copyOf(sheets);
        run(progress -> {
            boolean printed =
                    dialogs.print(pages(present, paper), title(), words.texts().locale());
            return printed ? words.texts().get("persona.printed") : "";
        });
    }

    void pdf(List<PersonaSheet> sheets, Paper paper) {
        List<PersonaSheet> present = List.copyOf(sheets);
        choose("pdf").ifPresent(file -> run(progress -> savePdf(present, paper, file)));
    }

    String savePdf(List<PersonaSheet> sheets, Paper paper, Path file) throws java.io.IOException {
        return savePages(pages(sheets, paper), file);
    }

    private String savePages(List<Page> pages, Path file) throws java.io.IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Pdf.write(pages, title(), words.texts().locale(), out);
        }
        return words.texts().get("persona.saved-as", file.getFileName());
    }

    /** All side by side, as a PDF for a print shop or on the shop's own printer. */
    void wall(List<PersonaSheet> sheets) {
        List<PersonaSheet> present = List.copyOf(sheets);
        choose("pdf").ifPresent(file -> run(progress -> savePages(WallSheet.of(present, Paper.A3, words), file)));
    }

    /** A page on how to use them, and each on a page. */
    void booklet(List<PersonaSheet> sheets) {
        List<PersonaSheet> present = List.copyOf(sheets);
        choose("pdf").ifPresent(file -> run(progress -> savePages(Booklet.of(present, Paper.A4, words), file)));
    }

    void png(PersonaSheet sheet, Paper paper) {
        choose("png")
                .ifPresent(file -> run(progress -> {
                    try (OutputStream out = Files.newOutputStream(file)) {
                        Picture.write(pages(List.of(sheet), paper).getFirst(), SHARP, out);
                    }
                    return words.texts().get("persona.saved-as", file.getFileName());
                }));
    }

    private List<Page> pages(List<PersonaSheet> sheets, Paper paper) {
        return PersonaCards.pages(sheets, paper, words);
    }

    private String title() {
        return words.texts().get("persona.sheet.title");
    }

    private Optional<Path> choose(String ending) {
        return dialogs.saveAs(title(), ending);
    }

    private void run(Job<String> job) {
        jobs.run(
                job,
                step -> {},
                outcome -> Overlay.of(owner).ifPresent(overlay -> {
                    switch (outcome) {
                        case Outcome.Done<String> done when done.result().isEmpty() -> {}
                        case Outcome.Done<String> done -> overlay.toast(done.result());
                        case Outcome.Failed<String> failed ->
                            Sheets.problem(
                                    overlay,
                                    words.texts(),
                                    words.texts().get("persona.output.failed"),
                                    words.texts().get("persona.output.kept"),
                                    words.texts().get("persona.output.todo"));
                        case Outcome.Cancelled<String> cancelled -> {}
                    }
                }));
    }
}
