package app.shopfolk.customers.view;

import app.shopfolk.affinity.Correction;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.FigureTable;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** The Customers page: a list that is searched while typing, with one customer at the side. */
public final class CustomersView extends StackPane {
    private static final double NAME = 240;
    private static final double BUCKET = 150;
    private static final double DAY = 110;

    private final CustomersViewModel customers;
    private final Texts texts;
    private final Figures figures;
    private final PageHeader header;
    private final FigureTable<CustomerRow> table = new FigureTable<>();
    private final CustomerSide side;
    private final VBox page;
    private final Ways ways;

    /**
     * Where the page leads.
     *
     * @param toImport where the owner brings in files
     * @param toReview to the customers that may be one person
     * @param toOverdue to those who stay away longer than is usual for them
     */
    public record Ways(Runnable toImport, Runnable toReview, Runnable toOverdue) {}

    /**
     * What the side shows of one customer.
     *
     * @param privacy what one person may ask for; empty where nobody is real
     */
    public record One(
            NextViewModel next,
            DetailsViewModel details,
            PartingViewModel parting,
            Optional<PrivacyViewModel> privacy,
            Dialogs dialogs,
            JobRunner jobs) {}

    /** The page; ask the view model to refresh when it is shown. */
    public CustomersView(CustomersViewModel customers, One one, Words words, Ways ways) {
        this.customers = customers;
        this.texts = words.texts();
        this.figures = words.figures();
        this.ways = ways;
        getStylesheets().add(CustomersView.class.getResource("customers.css").toExternalForm());
        header = new PageHeader(
                texts.get("customers.title"),
                "",
                Buttons.plain(texts.get("customers.overdue"), ways.toOverdue()),
                Buttons.plain(texts.get("customers.review"), ways.toReview()));
        side = new CustomerSide(customers, one, words);
        CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
        search.setId("customer-search");
        search.setPromptText(texts.get("customers.search"));
        search.setAccessibleText(texts.get("customers.search"));
        search.textProperty().bindBidirectional(customers.searchProperty());
        columns();
        VBox.setVgrow(table, Priority.ALWAYS);
        Card card = new Card(search, table);
        VBox.setVgrow(card, Priority.ALWAYS);
        page = new VBox(header, card);
        page.getStyleClass().add("page");
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        customers.shown().addListener((Observable change) -> show());
        customers.chosenProperty().addListener(change -> showSide());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                customers.choose(null);
            }
        });
        one.parting().resultProperty().subscribe(result -> result.ifPresent(done -> say(one.parting(), done)));
        one.privacy().ifPresent(privacy -> privacy.endingProperty().subscribe(end -> end.ifPresent(this::say)));
        one.next().saidProperty().subscribe(result -> result.ifPresent(this::say));
        one.details().keptProperty().subscribe(result -> result.ifPresent(this::say));
        customers.overruledProperty().subscribe(change -> change.ifPresent(this::say));
        show();
        showSide();
    }

    private void say(DetailsViewModel.Kept kept) {
        Overlay.of(this).ifPresent(overlay -> DetailsBox.say(overlay, texts, kept));
    }

    private void say(PrivacyViewModel.Ending ending) {
        Overlay.of(this).ifPresent(overlay -> PrivacyBox.say(overlay, texts, ending));
    }

    private void say(PartingViewModel parting, PartingViewModel.Result done) {
        Overlay.of(this).ifPresent(overlay -> {
            switch (done.ending()) {
                case PARTED ->
                    overlay.toast(
                            texts.get("customers.part.done", done.who().value()),
                            texts.get("app.undo"),
                            () -> parting.takeBack(done));
                case INSEPARABLE -> overlay.toast(texts.get("customers.part.inseparable"));
                case FAILED -> overlay.toast(texts.get("customers.part.failed"));
            }
        });
    }

    private void say(Overruled change) {
        String key = change.said().isPresent() ? "customers.noticed.kept" : "customers.noticed.withdrawn";
        Overlay.of(this)
                .ifPresent(
                        overlay -> overlay.toast(texts.get(key), texts.get("app.undo"), () -> customers.undo(change)));
    }

    private void say(NextViewModel.Said said) {
        Overlay.of(this).ifPresent(overlay -> {
            if (said.isKept()) {
                overlay.toast(texts.get(done(said.correction())), texts.get("app.undo"), said.undo());
            } else {
                overlay.toast(texts.get("customers.next.not-saved"));
            }
        });
    }

    private static String done(Correction correction) {
        return switch (correction) {
            case Correction.Gift gift -> "customers.next.gift.done";
            case Correction.NeverTogether pair -> "customers.next.never.done";
            case Correction.Rating rating -> "customers.next.rate.done";
        };
    }

    private void columns() {
        table.names(
                        texts.get("customers.column.name"),
                        CustomerRow::name,
                        row -> row.bucket().isEmpty() ? null : Palette.at(row.colour()))
                .setPrefWidth(NAME);
        table.words(texts.get("customers.column.bucket"), CustomerRow::bucket).setPrefWidth(BUCKET);
        figure("purchases", CustomerRow::purchases);
        table.figures(texts.get("customers.column.last"), CustomerRow::lastPurchase)
                .setPrefWidth(DAY);
        figure("spent", CustomerRow::spent);
        figure("margin", CustomerRow::margin);
        figure("service", CustomerRow::service);
        table.setItems(customers.shown());
        table.quiet(row -> row.colour() < 0);
        table.setPlaceholder(new Label(texts.get("customers.nobody")));
        table.setAccessibleText(texts.get("customers.title"));
        table.setOnMouseClicked(
                event -> customers.choose(table.getSelectionModel().getSelectedItem()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                customers.choose(table.getSelectionModel().getSelectedItem());
            }
        });
    }

    private void figure(String key, Function<CustomerRow, String> words) {
        table.figures(texts.get("customers.column." + key), words);
    }

    private void show() {
        boolean none = customers.count() == 0;
        header.setSubtitle(
                none
                        ? ""
                        : texts.get(
                                customers.shown().size() == customers.count()
                                        ? "customers.count.all"
                                        : "customers.count",
                                figures.number(customers.shown().size()),
                                figures.number(customers.count())));
        if (none) {
            EmptyState empty = new EmptyState(
                    Feather.USERS,
                    texts.get("customers.empty"),
                    Buttons.primary(texts.get("customers.import"), ways.toImport()));
            VBox.setVgrow(empty, Priority.ALWAYS);
            VBox box = new VBox(new PageHeader(texts.get("customers.title"), ""), empty);
            box.getStyleClass().add("page");
            getChildren().setAll(box);
        } else if (!getChildren().contains(page)) {
            getChildren().setAll(page, side);
        }
    }

    private void showSide() {
        CustomerRow row = customers.chosenProperty().get();
        side.setVisible(row != null);
        side.setManaged(row != null);
        if (row != null) {
            side.show(row);
            table.getSelectionModel().select(row);
        }
    }
}
