package app.shopfolk.cli;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Refusal;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.importing.table.Layout;
import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Tally;
import java.util.List;

/** What became of imported files, in words or as JSON. */
final class ImportOutput {
    private static final String NO_EXPORTS = Refusal.code(UnreadableFile.Reason.FOLDER);
    /** Rows named in words for each file; JSON has all that the report kept. */
    private static final int NAMED = 10;

    private final Texts texts;
    private final Figures figures;

    ImportOutput(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
    }

    void write(Json json, ImportReport report) {
        json.array("files", items -> {
            report.files().forEach(file -> items.item(item -> write(item, file)));
            report.refusals().forEach(refusal -> items.item(item -> write(item, refusal)));
        });
        new Totals(texts, figures).write(json, report.totals());
    }

    private void write(Json json, FileReport file) {
        Layout layout = file.layout();
        Tally tally = file.tally();
        json.text("file", file.file());
        json.text("kind", file.kind());
        json.text("encoding", layout.encoding());
        json.text("delimiter", layout.separator());
        json.number("headerRow", layout.headerRow());
        json.number("rowsRead", tally.read());
        json.number("stored", tally.stored());
        json.number("setAside", tally.setAside());
        json.number("alreadyKnown", tally.alreadyKnown());
        json.number("ignored", tally.ignored());
        json.array(
                "problems",
                items -> file.problems()
                        .forEach(problem -> items.item(item -> {
                            item.number("row", problem.row());
                            item.text("column", problem.column());
                            item.text("reason", sentence(problem));
                        })));
    }

    private void write(Json json, Refusal refusal) {
        json.text("file", FileName.of(refusal.file()));
        json.text("kind", "unreadable");
        json.text("encoding", "");
        json.text("delimiter", "");
        json.number("headerRow", 0);
        for (String none : List.of("rowsRead", "stored", "setAside", "alreadyKnown", "ignored")) {
            json.number(none, 0);
        }
        json.array(
                "problems",
                items -> items.item(item -> {
                    item.number("row", 0);
                    item.text("column", "");
                    item.text("reason", texts.get(refusal.messageKey()));
                }));
    }

    void say(Console console, ImportReport report) {
        for (FileReport file : report.files()) {
            Tally tally = file.tally();
            console.say(texts.get(
                    "cli.import.file",
                    file.file(),
                    texts.get("cli.kind." + file.kind()),
                    figures.number(tally.read()),
                    figures.number(tally.stored()),
                    figures.number(tally.alreadyKnown()),
                    figures.number(tally.ignored()),
                    figures.number(tally.setAside())));
            sayProblems(console, file);
        }
        for (Refusal refusal : report.refusals()) {
            console.say(refused(refusal));
        }
        console.say("");
        console.say(texts.get("cli.import.afterwards"));
        new Totals(texts, figures).say(console, report.totals());
    }

    /** One sentence about a file that cannot be read. */
    String refused(Refusal refusal) {
        return texts.get("cli.import.refused", FileName.of(refusal.file()), texts.get(refusal.messageKey()));
    }

    /** Why folders and archives hold nothing to read, where it is more than that there is nothing. */
    void complainOfContents(Console console, List<Refusal> refusals) {
        refusals.stream()
                .filter(refusal -> !refusal.reason().equals(NO_EXPORTS))
                .forEach(refusal -> console.complain(refused(refusal)));
    }

    private void sayProblems(Console console, FileReport file) {
        List<Problem> named = file.problems().stream().limit(NAMED).toList();
        for (Problem problem : named) {
            String column = problem.column();
            String key = column.isEmpty() ? "cli.import.row" : "cli.import.cell";
            console.say(texts.get(key, figures.number(problem.row()), column, sentence(problem)));
        }
        long all = file.counts().values().stream().mapToLong(Long::longValue).sum();
        if (all > named.size()) {
            console.say(texts.get("cli.import.more", figures.number(all - named.size())));
        }
    }

    private String sentence(Problem problem) {
        return texts.get(problem.reason().messageKey(), problem.args().toArray());
    }
}
