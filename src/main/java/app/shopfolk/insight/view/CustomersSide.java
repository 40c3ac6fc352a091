package app.shopfolk.insight.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.RuleSentence;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The customers of one bucket, or behind a mark of a chart, at the side of the page, the worthiest first. */
final class CustomersSide extends VBox {
    private static final double WIDTH = 380;

    private final SegmentsViewModel segments;
    private final Texts texts;
    private final Figures figures;
    private final Spoken spoken;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label rule = new Label();
    private final StackPane mark = new StackPane();
    private final Button close;
    private final ListView<Integer> list = new ListView<>();
    private IntFunction<Money> amount = row -> Money.ZERO;

    CustomersSide(SegmentsViewModel segments, Texts texts, Figures figures, IntConsumer onCustomer) {
        this.segments = segments;
        this.texts = texts;
        this.figures = figures;
        this.spoken = new Spoken(texts, figures);
        getStyleClass().addAll("card", "side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        close = Buttons.icon(Feather.X, texts.get("insight.side.close"), segments::closeSide);
        title.getStyleClass().add("section");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, mark, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("quiet");
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        list.setCellFactory(view -> new Row());
        list.getStyleClass().add("side-list");
        list.setAccessibleText(texts.get("insight.side.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setOnMouseClicked(event -> open(onCustomer));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(onCustomer);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                segments.closeSide();
                event.consume();
            }
        });
        getChildren().addAll(head, count, rule, list);
    }

    private void open(IntConsumer onCustomer) {
        Integer row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            onCustomer.accept(row);
        }
    }

    /** Shows the customers of a line. */
    void show(SegmentsPage.Ready page, SegmentRow row) {
        title.setText(row.name());
        mark.getChildren().setAll(new SegmentSwatch(Palette.at(row.colour()), 14, 14));
        count.setText(texts.get(
                page.areCostsKnown() ? "insight.side.count.margin" : "insight.side.count.revenue",
                row.customers(),
                row.share()));
        Phrase sentence = row.kind() == SegmentRow.Kind.BUCKET
                ? RuleSentence.of(
                        page.segmentation().segments().get(row.bucket()).rule(), page.facts())
                : Phrase.of("insight.side.everyone-else");
        rule.setText(spoken.say(sentence));
        CustomerFacts facts = page.facts();
        list(
                segments.members(),
                page.areCostsKnown()
                        ? customer -> new Money(facts.margin(customer))
                        : customer -> new Money(facts.revenue(customer)));
    }

    /** Shows the customers behind a mark of a chart. */
    void show(CustomerGroup group) {
        title.setText(group.title());
        mark.getChildren().clear();
        count.setText(group.count());
        rule.setText(group.sentence());
        list(group.rows(), group.amount());
    }

    private void list(List<Integer> customers, IntFunction<Money> said) {
        amount = said;
        list.getItems().setAll(customers);
        list.scrollTo(0);
        close.requestFocus();
    }

    /** One customer: her name and what she brings. */
    private final class Row extends ListCell<Integer> {
        private final Label name = new Label();
        private final Label figure = new Label();
        private final HBox box;

        Row() {
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            figure.getStyleClass().add("figures");
            figure.setMinWidth(USE_PREF_SIZE);
            box = new HBox(12, name, figure);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null || !(segments.pageProperty().get() instanceof SegmentsPage.Ready page)) {
                setGraphic(null);
                return;
            }
            CustomerFacts facts = page.facts();
            name.setText(facts.customer(row).displayName());
            figure.setText(figures.moneyWhole(amount.apply(row)));
            setGraphic(box);
        }
    }

    List<Integer> shown() {
        return list.getItems();
    }
}
