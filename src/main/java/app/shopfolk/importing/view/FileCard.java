package app.shopfolk.importing.view;

import app.shopfolk.importing.Question;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One file: what it is, its columns with their meanings, what was understood, and what only the owner can tell. */
final class FileCard {
    private final Texts texts;
    private final ImportWords words;
    private final Consumer<UnderstoodFile> onCorrected;

    FileCard(Texts texts, ImportWords words, Consumer<UnderstoodFile> onCorrected) {
        this.texts = texts;
        this.words = words;
        this.onCorrected = onCorrected;
    }

    /** The card, opened to its rows or as one line. */
    Node card(UnderstoodFile file, boolean open) {
        VBox rows = new VBox(14);
        Button toggle = Buttons.quiet(texts.get(open ? "import.rows.hide" : "import.rows.show"), () -> {});
        Runnable build = () -> {
            rows.getChildren().setAll(ColumnsPreview.of(texts, words, file, onCorrected));
            if (!words.understood(file).isEmpty()) {
                rows.getChildren().add(understood(file));
            }
        };
        if (open) {
            build.run();
        }
        toggle.setOnAction(event -> {
            boolean opens = rows.getChildren().isEmpty();
            if (opens) {
                build.run();
            } else {
                rows.getChildren().clear();
            }
            toggle.setText(texts.get(opens ? "import.rows.hide" : "import.rows.show"));
        });
        Card card = new Card(title(file, toggle), rows);
        card.setMinWidth(0);
        return card;
    }

    private HBox title(UnderstoodFile file, Button toggle) {
        Label name = new Label(file.name());
        name.getStyleClass().add("file-name");
        Button kind = Buttons.link(words.kind(file.kind().code()), () -> {});
        kind.getStyleClass().add("ink");
        kind.setTooltip(new Tooltip(texts.get("import.kind.change")));
        kind.setOnAction(event -> kinds(file).show(kind, Side.BOTTOM, 0, 4));
        Label size = new Label(words.size(file));
        size.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(14, name, kind, size, gap, toggle);
        title.setAlignment(Pos.CENTER_LEFT);
        return title;
    }

    private ContextMenu kinds(UnderstoodFile file) {
        ContextMenu menu = new ContextMenu();
        for (FileKind kind : FileKind.values()) {
            if (kind.isImported() || kind == FileKind.UNKNOWN) {
                MenuItem item = new MenuItem(words.kind(kind.code()));
                item.setOnAction(event -> onCorrected.accept(file.withKind(kind)));
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    private FlowPane understood(UnderstoodFile file) {
        FlowPane chips = new FlowPane(8, 8);
        words.understood(file).forEach(fact -> chips.getChildren().add(Chips.fact(fact)));
        return chips;
    }

    /** What only the owner can tell, as one card; it goes when she has answered. */
    Node question(UnderstoodFile file, Question question) {
        HBox row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        Sentence sentence = Sentence.body(
                texts.get(question.kind().messageKey(), file.name(), question.column(), question.example()));
        sentence.setMaxHeight(Region.USE_PREF_SIZE);
        row.getChildren().add(sentence);
        switch (question.kind()) {
            case DAY_OR_MONTH ->
                Question.orders()
                        .forEach(order -> row.getChildren()
                                .add(Buttons.small(
                                        asDay(question.example(), order),
                                        () -> onCorrected.accept(file.withDateOrder(order)))));
            case WHAT_IS_IT ->
                answersOfKind()
                        .forEach(kind -> row.getChildren()
                                .add(Buttons.small(
                                        words.kind(kind.code()), () -> onCorrected.accept(file.withKind(kind)))));
            case THOUSANDS_OR_DECIMALS -> {}
        }
        if (question.kind() == Question.Kind.WHAT_IS_IT) {
            FlowPane answers = new FlowPane(8, 8);
            answers.getChildren()
                    .setAll(row.getChildren().subList(1, row.getChildren().size()));
            return Card.tinted(sentence, answers);
        }
        return Card.tinted(row);
    }

    private static List<FileKind> answersOfKind() {
        return Arrays.stream(FileKind.values()).filter(FileKind::isImported).toList();
    }

    /** The example as a day, when read that way: 3 April. */
    private String asDay(String example, DateOrder order) {
        long parsed = new DateForm(order, false).parse(example);
        if (parsed == DateForm.NOT) {
            return texts.get("import.order." + order.name().toLowerCase(Locale.ROOT));
        }
        LocalDate day = LocalDate.ofEpochDay(DateForm.day(parsed));
        return DateTimeFormatter.ofLocalizedPattern("MMMMd")
                .withLocale(texts.locale())
                .format(day);
    }
}
