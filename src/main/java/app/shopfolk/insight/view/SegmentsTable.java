package app.shopfolk.insight.view;

import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The page's table: every bucket, everyone else, the walk-ins, and the till as their sum. */
final class SegmentsTable {
    private static final double NAME = 200;
    private static final double FIGURE = 82;
    private static final double NARROW = 58;
    private static final double WIDE = 110;
    /** At most, in the bold of the total. */
    private static final double DIGIT = 8;
    /** Between two columns. */
    private static final double GAP = 8;

    private final FigureTable<SegmentRow> table = new FigureTable<>();
    private final TableColumn<SegmentRow, SegmentRow> names;
    /** The columns of figures that this shop may know nothing of. */
    private final Map<TableColumn<SegmentRow, SegmentRow>, Function<SegmentRow, String>> figures =
            new LinkedHashMap<>();

    SegmentsTable(Texts texts, Consumer<SegmentRow> onRow) {
        names = table.names(
                texts.get("insight.column.bucket"),
                SegmentRow::name,
                row -> row.hasCustomers() ? Palette.at(row.colour()) : null);
        figure(texts, "customers", SegmentRow::customers);
        figure(texts, "share", SegmentRow::share);
        figure(texts, "revenue", SegmentRow::revenue);
        figure(texts, "margin", SegmentRow::margin);
        figure(texts, "service", SegmentRow::service);
        figure(texts, "marketing", SegmentRow::marketing);
        figure(texts, "contribution", SegmentRow::contribution);
        figure(texts, "roi", SegmentRow::roi);
        figure(texts, "hour", SegmentRow::perHour);
        table.allRowsShown();
        table.quiet(row -> row.kind() == SegmentRow.Kind.EVERYONE_ELSE || row.kind() == SegmentRow.Kind.WALK_IN);
        table.total(row -> row.kind() == SegmentRow.Kind.TOTAL);
        table.setOnMouseClicked(event -> choose(onRow));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(onRow);
            }
        });
    }

    private void figure(Texts texts, String key, Function<SegmentRow, String> words) {
        TableColumn<SegmentRow, SegmentRow> column = table.figures(texts.get("insight.column." + key), words);
        column.setPrefWidth(
                switch (key) {
                    case "share", "roi" -> NARROW;
                    case "contribution", "hour" -> WIDE;
                    default -> FIGURE;
                });
        figures.put(column, words);
    }

    private void choose(Consumer<SegmentRow> onRow) {
        SegmentRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            onRow.accept(row);
        }
    }

    FigureTable<SegmentRow> node() {
        return table;
    }

    /** Shows these rows; a column of which nothing is known leaves its room to the names. */
    void show(List<SegmentRow> rows) {
        double room = NAME;
        for (var column : figures.entrySet()) {
            List<String> said = rows.stream().map(column.getValue()).toList();
            boolean isKnown = said.stream().anyMatch(SegmentsTable::isSaid);
            column.getKey().setVisible(isKnown);
            column.getKey().setMinWidth(widest(said));
            room += isKnown ? 0 : column.getKey().getPrefWidth();
        }
        names.setPrefWidth(room);
        table.show(rows);
    }

    /** A figure is never cut; names give way and go on in the next line. */
    private static double widest(List<String> figures) {
        return figures.stream().mapToInt(String::length).max().orElse(0) * DIGIT + GAP;
    }

    private static boolean isSaid(String figure) {
        return figure.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    void mark(@Nullable SegmentRow row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }
}
