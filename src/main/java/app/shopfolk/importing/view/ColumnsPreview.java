package app.shopfolk.importing.view;

import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.values.ValueType;
import app.shopfolk.platform.fx.Icons;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The first rows of a file under heads that say what each column means; a press on a head changes it. */
final class ColumnsPreview {
    private static final int ROWS = 4;
    private static final double NARROWEST = 96;
    private static final double WIDEST = 190;
    private static final double PER_LETTER = 7.6;
    private static final double MARGIN = 26;
    /** From here on letters are as wide as they are high. */
    private static final int WIDE = 0x2e80;

    private static final List<Meaning> NAMING = List.of(
            Meaning.CUSTOMER_NUMBER,
            Meaning.LOYALTY_NUMBER,
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.NAME,
            Meaning.FIRST_NAME,
            Meaning.LAST_NAME,
            Meaning.COMPANY);

    private final Texts texts;
    private final ImportWords words;
    private final UnderstoodFile file;
    private final Consumer<UnderstoodFile> onCorrected;

    private ColumnsPreview(Texts texts, ImportWords words, UnderstoodFile file, Consumer<UnderstoodFile> onCorrected) {
        this.texts = texts;
        this.words = words;
        this.file = file;
        this.onCorrected = onCorrected;
    }

    static ScrollPane of(Texts texts, ImportWords words, UnderstoodFile file, Consumer<UnderstoodFile> onCorrected) {
        return new ColumnsPreview(texts, words, file, onCorrected).grid();
    }

    private ScrollPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("preview-grid");
        List<List<String>> rows =
                file.sample().subList(0, Math.min(ROWS, file.sample().size()));
        for (int at = 0; at < file.columns().size(); at++) {
            UnderstoodColumn column = file.columns().get(at);
            ColumnConstraints width = new ColumnConstraints(widthOf(at, column, rows));
            width.setHgrow(Priority.ALWAYS);
            width.setMaxWidth(Double.MAX_VALUE);
            width.setFillWidth(true);
            grid.getColumnConstraints().add(width);
            grid.add(head(at, column), at, 0);
            for (int row = 0; row < rows.size(); row++) {
                String cell = at < rows.get(row).size() ? rows.get(row).get(at) : "";
                grid.add(isWalkIn(at, rows.get(row)) ? walkIn() : cell(column, cell), at, row + 1);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    private double widthOf(int at, UnderstoodColumn column, List<List<String>> rows) {
        double longest = letters(words.head(column)) + 2;
        for (List<String> row : rows) {
            longest = Math.max(longest, at < row.size() ? letters(row.get(at)) : 0);
        }
        return Math.clamp(longest * PER_LETTER + MARGIN, NARROWEST, WIDEST);
    }

    private static double letters(String text) {
        return text.codePoints().mapToDouble(letter -> letter < WIDE ? 1 : 1.9).sum();
    }

    /** Whether a row of sales names nobody; said once, in the first column that could. */
    private boolean isWalkIn(int at, List<String> row) {
        for (int place = 0; place < file.columns().size(); place++) {
            Meaning meaning = file.columns().get(place).meaning();
            if (NAMING.contains(meaning)) {
                boolean blank = place >= row.size() || row.get(place).isBlank();
                if (!blank || place > at) {
                    return false;
                }
                if (place == at) {
                    return file.kind().isSales() && namesNobody(row);
                }
            }
        }
        return false;
    }

    private boolean namesNobody(List<String> row) {
        for (int place = 0; place < Math.min(row.size(), file.columns().size()); place++) {
            boolean names = NAMING.contains(file.columns().get(place).meaning());
            if (names && !row.get(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Button head(int at, UnderstoodColumn column) {
        String word = words.head(column);
        Button head = new Button(word, Icons.of(Feather.CHEVRON_DOWN));
        head.getStyleClass()
                .addAll(
                        "column-head",
                        "mean-" + MeaningGroup.of(column.meaning()).code());
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setMinWidth(0);
        head.setTooltip(new Tooltip(texts.get("import.head.tip", column.header(), word)));
        head.setAccessibleText(texts.get("import.head.tip", column.header(), word));
        head.setOnAction(event -> menu(at).show(head, Side.BOTTOM, 0, 4));
        return head;
    }

    private ContextMenu menu(int at) {
        ContextMenu menu = new ContextMenu();
        for (MeaningGroup group : MeaningGroup.values()) {
            List<MenuItem> items =
                    group.meanings().stream().map(meaning -> item(at, meaning)).toList();
            if (group == MeaningGroup.OTHER) {
                menu.getItems().addAll(items);
            } else {
                Menu sub = new Menu(texts.get("import.group." + group.code()));
                sub.getItems().addAll(items);
                menu.getItems().add(sub);
            }
        }
        return menu;
    }

    private MenuItem item(int at, Meaning meaning) {
        MenuItem item = new MenuItem(words.meaning(meaning));
        item.setOnAction(event -> onCorrected.accept(file.withMeaning(at, meaning)));
        return item;
    }

    private Label walkIn() {
        Label cell = new Label(texts.get("import.cell.walk-in"));
        cell.getStyleClass().addAll("preview-cell", "quiet");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private static Label cell(UnderstoodColumn column, String text) {
        Label cell = new Label(text.replace('\n', ' '));
        cell.getStyleClass().add("preview-cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(0);
        if (isFigure(column)) {
            cell.getStyleClass().addAll("figures", "right");
            GridPane.setHalignment(cell, HPos.RIGHT);
        }
        if (MeaningGroup.of(column.meaning()) == MeaningGroup.OTHER) {
            cell.getStyleClass().add("quiet");
        }
        return cell;
    }

    private static boolean isFigure(UnderstoodColumn column) {
        return column.type() == ValueType.NUMBER
                || column.type() == ValueType.MONEY
                || column.type() == ValueType.PERCENT;
    }
}
