package app.shopfolk.importing.view;

import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.text.Texts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One file: what it is, its columns with their meanings, what was understood, and what only the owner can tell. */
final class FileCard extends VBox {
    private static final int SHORT = 20;
    private static final double NAME = 160;

    private final Texts texts;
    private final ImportWords words;
    private final Corrections corrections;
    private final Label size = new Label();
    private final FlowPane remarks = new FlowPane(8, 8);
    private final VBox problems = new VBox();
    private UnderstoodFile file;
    private Optional<FileReport> rehearsed = Optional.empty();
    private boolean open;
    private double across;

    FileCard(Texts texts, ImportWords words, Corrections corrections, UnderstoodFile file, boolean open) {
        super(20);
        this.texts = texts;
        this.words = words;
        this.corrections = corrections;
        this.file = file;
        this.open = open;
        size.getStyleClass().add("quiet");
        setMinWidth(0);
        build();
    }

    /** Shows the file as it was corrected; what was opened stays open. */
    void show(UnderstoodFile corrected) {
        file = corrected;
        build();
    }

    /** Says what would become of the rows. */
    void say(FileReport report) {
        rehearsed = Optional.of(report);
        sayRemarks();
    }

    private void build() {
        Button toggle = Buttons.quiet(texts.get(open ? "import.rows.hide" : "import.rows.show"), () -> {
            open = !open;
            build();
        });
        Card card = new Card(title(toggle));
        card.setMinWidth(0);
        card.getStyleClass().add(open ? "file-open" : "file-folded");
        if (open) {
            FlowPane facts = new FlowPane(8, 8);
            facts.getChildren().setAll(Assumptions.of(texts, corrections, file));
            card.getChildren().addAll(preview(), facts);
        }
        problems.getChildren().clear();
        card.getChildren().addAll(remarks, problems);
        getChildren().setAll(card);
        file.questions()
                .forEach(question ->
                        getChildren().add(QuestionCard.of(texts, words, file, question, corrections.corrected())));
        sayRemarks();
    }

    private ScrollPane preview() {
        ScrollPane preview = ColumnsPreview.of(texts, words, file, corrections.corrected());
        preview.setHvalue(across);
        preview.hvalueProperty().subscribe(place -> across = place.doubleValue());
        return preview;
    }

    private HBox title(Button toggle) {
        Label name = new Label(file.name());
        name.getStyleClass().add("file-name");
        name.setTooltip(new Tooltip(file.name()));
        // A long name is shortened before what the file is and how long.
        name.setMinWidth(file.name().length() < SHORT ? Region.USE_PREF_SIZE : NAME);
        Button kind = Buttons.link(words.kind(file.kind().code()), () -> {});
        kind.getStyleClass().add("ink");
        kind.setTooltip(new Tooltip(texts.get("import.kind.change")));
        kind.setOnAction(event -> kinds().show(kind, Side.BOTTOM, 0, 4));
        Button leaveOut =
                Buttons.icon(Feather.X, texts.get("import.file.leave-out", file.name()), corrections.leaveOut());
        leaveOut.setTooltip(new Tooltip(texts.get("import.file.leave-out", file.name())));
        // How long it is goes below where there is no room beside; what can be done always stands at the right.
        FlowPane said = new FlowPane(14, 2, name, kind, size);
        name.maxWidthProperty().bind(said.widthProperty());
        size.setWrapText(true);
        size.maxWidthProperty().bind(said.widthProperty());
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox does = new HBox(2, toggle, leaveOut);
        does.setMinWidth(Region.USE_PREF_SIZE);
        HBox title = new HBox(14, said, does);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private ContextMenu kinds() {
        ContextMenu menu = new ContextMenu();
        for (FileKind kind : FileKind.values()) {
            if (kind.isImported() || kind == FileKind.UNKNOWN) {
                MenuItem item = new MenuItem(words.kind(kind.code()));
                item.setOnAction(event -> corrections.corrected().accept(file.withKind(kind)));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private void sayRemarks() {
        size.setText(words.size(file, rehearsed));
        remarks.getChildren().clear();
        rehearsed.ifPresent(report -> {
            long aside = report.tally().setAside();
            if (aside > 0) {
                String key = report.tally().read() < file.rows() ? "import.remark.aside-so-far" : "import.remark.aside";
                remarks.getChildren()
                        .add(Chips.alert(
                                texts.get(
                                        key,
                                        words.number(aside),
                                        words.number(report.tally().read())),
                                this::toggleProblems));
            } else if (!report.problems().isEmpty()) {
                Button see = Buttons.plain(
                        texts.get(
                                "import.remark.others",
                                words.number(report.problems().size())),
                        this::toggleProblems);
                see.getStyleClass().addAll("chip", "choice-chip");
                remarks.getChildren().add(see);
            }
            words.fates(report).forEach(fact -> remarks.getChildren().add(Chips.fact(fact)));
        });
        boolean any = !remarks.getChildren().isEmpty();
        remarks.setVisible(any);
        remarks.setManaged(any);
        showProblems(!problems.getChildren().isEmpty());
    }

    private void toggleProblems() {
        showProblems(problems.getChildren().isEmpty());
    }

    private void showProblems(boolean shown) {
        problems.getChildren().clear();
        if (shown) {
            rehearsed
                    .filter(report -> !report.problems().isEmpty())
                    .ifPresent(report -> problems.getChildren().add(new ProblemList(texts, words, file, report)));
        }
        problems.setManaged(!problems.getChildren().isEmpty());
    }
}
