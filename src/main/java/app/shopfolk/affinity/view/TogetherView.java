package app.shopfolk.affinity.view;

import app.shopfolk.affinity.Meeting;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** The Products page: choose a product at the left, and read at the right what its buyers also bought. */
public final class TogetherView extends StackPane {
    private static final double LIST = 300;
    private static final double WIDEST_LIST = 420;
    private static final double LISTS_PART = 0.26;
    private static final double NAME = 220;
    private static final double GAP = 20;

    /** Below this, as with large text, everything stands one below another and the page scrolls. */
    private static final double NARROW = 900;

    private static final double SHORT_LIST = 260;
    private static final double PAIRS = 460;

    private final TogetherViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final Runnable toImport;
    private final FigureTable<ProductRow> products = new FigureTable<>();
    private final FigureTable<PairRow> pairs = new FigureTable<>();
    private final Sentence sentence = new Sentence("");
    private final ChoiceBox<String> buckets = new ChoiceBox<>();
    private final Button never;
    private final HBox choices;
    private final Card list;
    private final Card found;
    private final VBox page = new VBox();

    /** The page; ask the view model to refresh when it is shown. */
    public TogetherView(TogetherViewModel model, Words words, Runnable toImport) {
        this.model = model;
        this.texts = words.texts();
        this.figures = words.figures();
        this.toImport = toImport;
        never = Buttons.small(texts.get("affinity.never"), () -> {
            PairRow row = pairs.getSelectionModel().getSelectedItem();
            if (row != null) {
                model.never(row.pair());
            }
        });
        never.disableProperty()
                .bind(pairs.getSelectionModel().selectedItemProperty().isNull());
        products();
        pairs();
        choices = new HBox(12, where(), among());
        list = list();
        found = found();
        page.getStyleClass().add("page");
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(this::arrange);
        model.pageProperty().subscribe(this::show);
        model.saidProperty().subscribe(result -> result.ifPresent(this::say));
    }

    private void arrange(boolean narrow) {
        String title = texts.get("affinity.title");
        list.setMinHeight(narrow ? SHORT_LIST : 0);
        list.setPrefHeight(narrow ? SHORT_LIST : USE_COMPUTED_SIZE);
        found.setMinHeight(narrow ? PAIRS : 0);
        if (narrow) {
            VBox.setVgrow(found, Priority.ALWAYS);
            page.getChildren().setAll(new PageHeader(title, ""), choices, sentence, list, found);
        } else {
            HBox both = new HBox(GAP, list, found);
            VBox.setVgrow(both, Priority.ALWAYS);
            page.getChildren().setAll(new PageHeader(title, "", choices), sentence, both);
        }
    }

    private void products() {
        products.names(texts.get("affinity.column.product"), ProductRow::name, row -> null)
                .setPrefWidth(NAME);
        products.figures(texts.get("affinity.column.buyers"), row -> figures.number(row.buyers()));
        products.setItems(model.products());
        products.setPlaceholder(new Label(texts.get("affinity.nothing-found")));
        products.setAccessibleText(texts.get("affinity.column.product"));
        products.getSelectionModel().selectedItemProperty().subscribe(row -> model.choose(row));
        model.chosenProperty().subscribe(row -> products.getSelectionModel().select(row));
        // The list is filled anew after an import; the chosen product stays marked.
        model.products().addListener((ListChangeListener<ProductRow>) change ->
                products.getSelectionModel().select(model.chosenProperty().get()));
    }

    private void pairs() {
        pairs.setId("pairs");
        pairs.names(texts.get("affinity.column.also"), PairRow::name, row -> null)
                .setPrefWidth(NAME);
        pairs.figures(texts.get("affinity.column.share"), PairRow::share).setPrefWidth(140);
        pairs.figures(texts.get("affinity.column.usual"), PairRow::usual);
        pairs.figures(texts.get("affinity.column.times"), PairRow::times);
        pairs.figures(texts.get("affinity.column.earns"), PairRow::earns);
        pairs.setPlaceholder(new Label(texts.get("affinity.no-pairs")));
        pairs.setAccessibleText(texts.get("affinity.column.also"));
        pairs.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                goOn();
            }
        });
        pairs.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                goOn();
            }
        });
    }

    private void goOn() {
        PairRow row = pairs.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.choose(row.pair());
        }
    }

    private Card list() {
        CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
        search.setPromptText(texts.get("affinity.search"));
        search.setAccessibleText(texts.get("affinity.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        VBox.setVgrow(products, Priority.ALWAYS);
        Card card = new Card(search, products);
        card.setMinWidth(LIST);
        card.prefWidthProperty()
                .bind(widthProperty().map(width -> Math.clamp(width.doubleValue() * LISTS_PART, LIST, WIDEST_LIST)));
        return card;
    }

    private Card found() {
        Label how = new Label(texts.get("affinity.how"));
        how.getStyleClass().add("quiet");
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(pairs, Priority.ALWAYS);
        Card card = new Card(pairs, new HBox(16, how, never));
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node where() {
        ChoiceBox<String> where = new ChoiceBox<>();
        for (Meeting meeting : Meeting.values()) {
            where.getItems()
                    .add(texts.get("affinity.where."
                            + meeting.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        where.getSelectionModel().selectFirst();
        where.setAccessibleText(texts.get("affinity.where"));
        where.getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, was, is) -> model.count(Meeting.values()[is.intValue()]));
        return where;
    }

    /** The whole shop, or one bucket. */
    private Node among() {
        buckets.setAccessibleText(texts.get("affinity.among"));
        buckets.getSelectionModel().selectedIndexProperty().addListener((property, was, is) -> {
            if (is.intValue() >= 0) {
                model.among(is.intValue() == 0 ? OptionalInt.empty() : OptionalInt.of(is.intValue() - 1));
            }
        });
        model.buckets().addListener((ListChangeListener<String>) change -> fillBuckets());
        fillBuckets();
        return buckets;
    }

    private void fillBuckets() {
        buckets.getItems().setAll(texts.get("affinity.among.shop"));
        buckets.getItems().addAll(model.buckets());
        buckets.getSelectionModel().selectFirst();
        buckets.setVisible(!model.buckets().isEmpty());
        buckets.setManaged(buckets.isVisible());
    }

    private void show(TogetherPage shown) {
        switch (shown) {
            case TogetherPage.Working working -> empty(texts.get("affinity.working"));
            case TogetherPage.Failed failed ->
                empty(texts.get("affinity.failed"), Buttons.plain(texts.get("affinity.again"), model::refresh));
            case TogetherPage.NoProducts none ->
                empty(texts.get("affinity.empty"), Buttons.primary(texts.get("affinity.import"), toImport));
            case TogetherPage.Ready ready -> {
                sentence.setText(ready.sentence());
                pairs.show(ready.pairs());
                if (!getChildren().contains(page)) {
                    getChildren().setAll(page);
                }
            }
        }
    }

    private void empty(String words, Node... next) {
        EmptyState state = new EmptyState(Feather.SHOPPING_BAG, words, next);
        VBox.setVgrow(state, Priority.ALWAYS);
        VBox box = new VBox(new PageHeader(texts.get("affinity.title"), ""), state);
        box.getStyleClass().add("page");
        getChildren().setAll(box);
    }

    private void say(TogetherViewModel.Said said) {
        Overlay.of(this).ifPresent(overlay -> {
            if (said.isKept()) {
                overlay.toast(texts.get("affinity.never.done"), texts.get("app.undo"), said.undo());
            } else {
                overlay.toast(texts.get("affinity.not-saved"));
            }
        });
    }
}
