package app.shopfolk.customers.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.EmptyState;
import app.shopfolk.platform.fx.PageHeader;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Two customers side by side that may be one person, and three answers. */
public final class JoinReviewView extends StackPane {
    private static final String NONE = "\u2013";

    private final JoinReviewViewModel model;
    private final Texts texts;
    private final Figures figures;
    private final Runnable back;

    /** The page; ask the view model to refresh when it is shown. */
    public JoinReviewView(JoinReviewViewModel model, Texts texts, Figures figures, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.figures = figures;
        this.back = back;
        getStylesheets().add(JoinReviewView.class.getResource("customers.css").toExternalForm());
        model.stateProperty().subscribe(this::show);
        model.failureProperty()
                .subscribe(failure -> failure.ifPresent(any -> getChildren()
                        .setAll(page(
                                "",
                                new EmptyState(
                                        Feather.ALERT_CIRCLE,
                                        texts.get("customers.review.failed"),
                                        Buttons.primary(texts.get("customers.review.back"), back))))));
    }

    private void show(JoinReviewViewModel.State state) {
        if (state.isLooking()) {
            getChildren().setAll(page("", new EmptyState(Feather.USERS, texts.get("customers.review.looking"))));
            return;
        }
        getChildren().setAll(state.shown().map(pair -> pair(state, pair)).orElseGet(() -> nobody(state)));
    }

    private Region page(String place, Node... content) {
        List<Node> all = new ArrayList<>();
        all.add(new PageHeader(
                texts.get("customers.review.title"), place, Buttons.plain(texts.get("customers.review.back"), back)));
        all.addAll(List.of(content));
        return Pages.scrolling(all.toArray(Node[]::new));
    }

    private Region nobody(JoinReviewViewModel.State state) {
        String words = texts.get(state.total() == 0 ? "customers.review.none" : "customers.review.done");
        List<Node> ways = new ArrayList<>();
        if (state.canTakeBack()) {
            ways.add(Buttons.plain(texts.get("customers.review.take-back"), model::takeBack));
        }
        return page("", new EmptyState(Feather.USERS, words, ways.toArray(Node[]::new)));
    }

    private Region pair(JoinReviewViewModel.State state, Comparison pair) {
        Button takeBack = Buttons.quiet(texts.get("customers.review.take-back"), model::takeBack);
        takeBack.setVisible(state.canTakeBack());
        Button apart = Buttons.plain(texts.get("customers.review.apart"), model::apart);
        Button later = Buttons.plain(texts.get("customers.review.later"), model::later);
        Button same = Buttons.primary(texts.get("customers.review.same"), model::same);
        String place =
                texts.get("customers.review.place", figures.number(state.number()), figures.number(state.total()));
        String why = texts.get(
                "customers.review." + pair.pair().why().code(), pair.pair().shared());
        return Pages.withFooter(
                Pages.footer(texts.get("customers.review.reversible"), takeBack, later, apart, same),
                new PageHeader(
                        texts.get("customers.review.title"),
                        place,
                        Buttons.plain(texts.get("customers.review.back"), back)),
                new Sentence(why),
                new Card(table(pair)));
    }

    private GridPane table(Comparison pair) {
        GridPane grid = new GridPane();
        for (int percent : new int[] {20, 40, 40}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0,
                cell("", "quiet"),
                cell(pair.one().customer().displayName(), "section"),
                cell(pair.other().customer().displayName(), "section"));
        row(grid, pair, "known-by", side -> identities(side.customer()));
        row(grid, pair, "name", side -> names(side.customer()));
        row(grid, pair, "company", side -> value(side, CustomerField.COMPANY));
        row(grid, pair, "email", side -> value(side, CustomerField.EMAIL));
        row(grid, pair, "phone", side -> value(side, CustomerField.PHONE));
        row(
                grid,
                pair,
                "address",
                side -> lines(side, CustomerField.STREET, CustomerField.POSTCODE, CustomerField.CITY));
        row(grid, pair, "born", side -> day(value(side, CustomerField.BIRTH_DATE)));
        row(grid, pair, "purchases", side -> figures.number(side.purchases()));
        row(grid, pair, "last", side -> side.last().map(figures::date).orElse(""));
        row(grid, pair, "spent", side -> side.purchases() == 0 ? "" : figures.money(side.spent()));
        return grid;
    }

    /** A line of the comparison, left out where neither says anything; what both have alike is marked. */
    private void row(GridPane grid, Comparison pair, String code, Function<Comparison.Side, String> words) {
        String one = words.apply(pair.one());
        String other = words.apply(pair.other());
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        boolean alike = one.equalsIgnoreCase(other) && !code.equals("purchases");
        int row = grid.getRowCount();
        grid.addRow(
                row,
                cell(texts.get("customers.review.row." + code), "quiet"),
                cell(one.isEmpty() ? NONE : one, alike ? "strong" : "value"),
                cell(other.isEmpty() ? NONE : other, alike ? "strong" : "value"));
    }

    private static Label cell(String words, String style) {
        Label cell = new Label(words);
        cell.getStyleClass().addAll("review-cell", style);
        cell.setWrapText(true);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    private String identities(Customer customer) {
        return customer.identities().stream()
                .filter(identity -> identity.kind() != Identity.Kind.NAME)
                .map(identity -> texts.get(
                        "customers.identity." + identity.kind().name().toLowerCase(Locale.ROOT), identity.value()))
                .collect(Collectors.joining("\n"));
    }

    private static String names(Customer customer) {
        return customer.identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.NAME)
                .map(Identity::value)
                .filter(name -> !name.equalsIgnoreCase(customer.displayName()))
                .collect(Collectors.joining("\n"));
    }

    private static String value(Comparison.Side side, CustomerField field) {
        return side.customer().value(field).orElse("");
    }

    private static String lines(Comparison.Side side, CustomerField... fields) {
        return Stream.of(fields)
                .map(field -> value(side, field))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String day(String iso) {
        try {
            return iso.isEmpty() ? "" : figures.date(LocalDate.parse(iso));
        } catch (DateTimeParseException written) {
            return iso; // a birthday without its year
        }
    }
}
