package app.shopfolk.customers.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.WhyHere;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One customer at the side: why she is in her bucket, what is known of her and whence, and her purchases. */
final class CustomerSide extends VBox {
    private static final double WIDTH = 400;

    private final CustomersViewModel customers;
    private final CustomersView.One one;
    private final NextBox nextBox;
    private final Texts texts;
    private final Figures figures;
    private final Spoken spoken;
    private final Label name = new Label();
    private final StackPane mark = new StackPane();
    private final VBox body = new VBox(18);
    private final DetailsBox details;

    CustomerSide(CustomersViewModel customers, CustomersView.One one, Words words) {
        this.customers = customers;
        this.one = one;
        this.texts = words.texts();
        this.figures = words.figures();
        this.spoken = new Spoken(texts, figures);
        this.nextBox = new NextBox(one.next(), texts, spoken);
        this.details = new DetailsBox(one.details(), words);
        getStyleClass().addAll("card", "side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        name.getStyleClass().add("section");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(
                10, mark, name, Buttons.icon(Feather.X, texts.get("customers.close"), () -> customers.choose(null)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        body.getStyleClass().add("side-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(CustomerRow row) {
        name.setText(row.name());
        mark.getChildren().setAll(new SegmentSwatch(Palette.at(row.colour()), 14, 14));
        body.getChildren().setAll(nextBox);
        one.next().show(row.row());
        customers.why().ifPresent(why -> body.getChildren().add(why(why, row.row())));
        body.getChildren().add(new FindingsBox(customers, texts, spoken));
        Customer customer = customers.facts().customer(row.row());
        body.getChildren().add(details);
        one.details().show(customer);
        if (customer.identities().size() > 1) {
            body.getChildren().add(knownBy(customer));
        }
        body.getChildren()
                .addAll(
                        new Timeline(customers.facts(), row.row(), texts, figures),
                        new KnownFacts(customers.facts(), row.row(), one.jobs(), texts, figures));
        one.privacy()
                .ifPresent(wishes -> body.getChildren()
                        .add(new PrivacyBox(wishes, one.dialogs(), customers.facts(), row.row(), texts, figures)));
    }

    private VBox why(WhyHere why, int row) {
        boolean none = why.bucket() == Assignment.EVERYONE_ELSE;
        VBox box = new VBox(
                4,
                heading(texts.get(none ? "customers.why.none" : "customers.why", customers.bucketName(why.bucket()))));
        if (none) {
            box.getChildren().add(line(texts.get("customers.why.nobody"), true));
        }
        why.because().forEach(check -> box.getChildren().add(line((check.holds() ? "✓ " : "") + words(check), false)));
        if (why.nearest().isPresent()) {
            String other = customers.bucketName(why.nearest().getAsInt());
            box.getChildren()
                    .add(line(
                            why.missing().isEmpty()
                                    ? texts.get("customers.why.order", other)
                                    : texts.get(
                                            "customers.why.nearest",
                                            other,
                                            why.missing().stream()
                                                    .map(this::words)
                                                    .collect(Collectors.joining("; "))),
                            true));
            List<Phrase> moves = why.moves(customers.facts(), row);
            if (!moves.isEmpty()) {
                box.getChildren()
                        .add(line(texts.get("customers.why.moves", other, spoken.say(Phrase.and(moves))), false));
            }
        }
        return box;
    }

    private String words(WhyHere.Check check) {
        String clause = spoken.say(check.clause());
        String value = spoken.say(check.value());
        return check.holds() && clause.contains(value) ? clause : texts.get("customers.why.check", clause, value);
    }

    /** The ways files name her; one that is somebody else's is taken away from her. */
    private VBox knownBy(Customer customer) {
        VBox box = new VBox(2, heading(texts.get("customers.known-by")));
        for (Identity identity : customer.identities()) {
            String words = texts.get(
                    "customers.identity." + identity.kind().name().toLowerCase(Locale.ROOT), identity.value());
            Label what = line(words, false);
            what.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(what, Priority.ALWAYS);
            Button other = Buttons.quiet(
                    texts.get("customers.part"), () -> one.parting().part(customer, identity));
            other.setAccessibleText(texts.get("customers.part.accessible", words));
            HBox row = new HBox(10, what, other);
            row.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(row);
        }
        return box;
    }

    static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        return label;
    }

    static Label line(String words, boolean quiet) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (quiet) {
            label.getStyleClass().add("quiet");
        }
        return label;
    }
}
