package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.rows.Problem;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.fx.SystemDialogs;
import app.shopfolk.platform.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The problems of one file by row and reason, one kind at a time if she likes, with a way to save the rows set aside. */
final class ProblemList extends VBox {
    private static final double ROW = 38;
    private static final double HEAD = 40;
    private static final int ROWS_AT_ONCE = 7;

    private final Texts texts;
    private final ImportWords words;
    private final UnderstoodFile file;
    private final FileReport report;
    private final FigureTable<Problem> table = new FigureTable<>();

    ProblemList(Texts texts, ImportWords words, UnderstoodFile file, FileReport report) {
        super(12);
        this.texts = texts;
        this.words = words;
        this.file = file;
        this.report = report;
        columns();
        show(problem -> true);
        table.setPrefHeight(
                HEAD + ROW * Math.min(ROWS_AT_ONCE, report.problems().size()));
        table.setMinHeight(HEAD + ROW * Math.min(3, report.problems().size()));
        if (report.counts().size() > 1) {
            getChildren().add(kinds());
        }
        getChildren().add(table);
        boolean whole = report.tally().read() >= file.rows();
        if (report.tally().setAside() > 0 && whole) {
            getChildren().add(new HBox(Buttons.small(texts.get("import.problems.save"), this::save)));
        }
    }

    private void columns() {
        table.setAccessibleText(texts.get(
                "import.problems.title",
                report.file(),
                words.number(report.tally().setAside())));
        table.words(texts.get("import.problems.row"), problem -> problem.row() == 0 ? "" : words.number(problem.row()))
                .setMaxWidth(80);
        table.words(texts.get("import.problems.column"), Problem::column).setMaxWidth(170);
        table.words(texts.get("import.problems.reason"), words::problem);
    }

    private FlowPane kinds() {
        FlowPane chips = new FlowPane(8, 8);
        ToggleGroup group = new ToggleGroup();
        long all = report.counts().values().stream().mapToLong(Long::longValue).sum();
        chips.getChildren().add(chip(group, texts.get("import.problems.all", words.number(all)), problem -> true));
        Arrays.stream(Problem.Reason.values())
                .filter(report.counts()::containsKey)
                .forEach(reason -> chips.getChildren()
                        .add(chip(
                                group,
                                texts.get(
                                        "import.problems.kind",
                                        texts.get("import.reason." + reason.code()),
                                        words.number(report.counts().getOrDefault(reason, 0L))),
                                problem -> problem.reason() == reason)));
        group.getToggles().getFirst().setSelected(true);
        return chips;
    }

    private ToggleButton chip(ToggleGroup group, String text, Predicate<Problem> shown) {
        ToggleButton chip = Chips.choice(text);
        chip.setToggleGroup(group);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            show(shown);
        });
        return chip;
    }

    private void show(Predicate<Problem> shown) {
        List<Problem> problems = report.problems().stream().filter(shown).toList();
        table.show(problems);
    }

    private void save() {
        new SystemDialogs()
                .saveAs(texts.get("import.problems.file-name", report.file()), "csv")
                .ifPresent(this::save);
    }

    private void save(Path out) {
        try {
            SetAsideRows.write(file, report, out);
            Overlay.of(this).ifPresent(overlay -> overlay.toast(texts.get("import.problems.saved", out.getFileName())));
        } catch (IOException unwritable) {
            Overlay.of(this)
                    .ifPresent(overlay -> Sheets.problem(
                            overlay,
                            texts,
                            texts.get("import.problems.not-saved", out.getFileName()),
                            texts.get("import.problems.not-saved.kept"),
                            texts.get("import.problems.not-saved.todo")));
        }
    }
}
