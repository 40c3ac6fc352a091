package app.shopfolk.platform.fx;

import app.shopfolk.platform.print.Swatch;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A table of figures: names at the left, numbers right-aligned in tabular numerals, hairlines between rows. */
public final class FigureTable<T> extends TableView<T> {
    private static final double ROW = 38;
    private static final double HEAD = 36;

    /** Stands clear of the scroll bar. */
    private static final String LAST = "last-column";

    private Predicate<T> quiet = row -> false;
    private Predicate<T> total = row -> false;

    public FigureTable() {
        getStyleClass().add("figure-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new StyledRow());
        setFixedCellSize(ROW);
    }

    /** As tall as its rows, so that the page scrolls and not the table. */
    public FigureTable<T> allRowsShown() {
        prefHeightProperty().bind(Bindings.size(getItems()).multiply(ROW).add(HEAD));
        minHeightProperty().bind(prefHeightProperty());
        return this;
    }

    /** Rows in quiet ink, such as everyone else. */
    public FigureTable<T> quiet(Predicate<T> rows) {
        quiet = rows;
        return this;
    }

    /** Rows in bold, such as the total. */
    public FigureTable<T> total(Predicate<T> rows) {
        total = rows;
        return this;
    }

    /** A column of words. */
    public TableColumn<T, T> words(String title, Function<T, String> words) {
        return column(title, words, row -> null);
    }

    /** A column of names, each after its segment's mark where it has one. */
    public TableColumn<T, T> names(String title, Function<T, String> name, Function<T, @Nullable Swatch> mark) {
        TableColumn<T, T> column = column(title, name, mark);
        column.getStyleClass().add("name-column");
        return column;
    }

    /** A column of figures; those that begin with a minus stand in the accent. */
    public TableColumn<T, T> figures(String title, Function<T, String> figure) {
        TableColumn<T, T> column = column(title, figure, row -> null);
        column.getStyleClass().add("figure-column");
        return column;
    }

    /** Shows these rows. */
    public void show(List<T> rows) {
        getItems().setAll(rows);
    }

    private TableColumn<T, T> column(String title, Function<T, String> words, Function<T, @Nullable Swatch> mark) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new WordsCell<>(words, mark));
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().forEach(before -> before.getStyleClass().remove(LAST));
        column.getStyleClass().add(LAST);
        getColumns().add(column);
        return column;
    }

    private static final class WordsCell<T> extends TableCell<T, T> {
        private final Function<T, String> words;
        private final Function<T, @Nullable Swatch> mark;

        WordsCell(Function<T, String> words, Function<T, @Nullable Swatch> mark) {
            this.words = words;
            this.mark = mark;
        }

        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("minus");
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            String text = words.apply(row);
            setText(text);
            Swatch swatch = mark.apply(row);
            setGraphic(swatch == null ? null : new SegmentSwatch(swatch));
            setWrapText(getTableColumn().getStyleClass().contains("name-column"));
            if (text.startsWith("\u2212") && getTableColumn().getStyleClass().contains("figure-column")) {
                getStyleClass().add("minus");
            }
        }
    }

    private final class StyledRow extends TableRow<T> {
        @Override
        protected void updateItem(@Nullable T row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("quiet-row", "total-row");
            if (!empty && row != null) {
                if (total.test(row)) {
                    getStyleClass().add("total-row");
                } else if (quiet.test(row)) {
                    getStyleClass().add("quiet-row");
                }
            }
        }
    }
}
