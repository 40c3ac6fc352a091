package app.shopfolk.customers.view;

import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What to expect of the customer at the side, what to say and what to offer, each with its reason. */
final class NextBox extends VBox {
    private static final int MOST_STARS = 5;

    private final NextViewModel model;
    private final Texts texts;
    private final Spoken spoken;

    NextBox(NextViewModel model, Texts texts, Spoken spoken) {
        super(8);
        this.model = model;
        this.texts = texts;
        this.spoken = spoken;
        model.stateProperty().subscribe(this::show);
    }

    private void show(NextViewModel.State state) {
        getChildren().setAll(CustomerSide.heading(texts.get("customers.next.title")));
        switch (state) {
            case NextViewModel.State.Working working -> add(texts.get("customers.next.working"), true);
            case NextViewModel.State.Failed failed -> add(texts.get("customers.next.failed"), true);
            case NextViewModel.State.Ready(Next next) -> show(next);
        }
    }

    private void show(Next next) {
        next.outlook().forEach(sentence -> add(spoken.say(sentence), false));
        next.basis().ifPresent(basis -> add(spoken.say(basis), true));
        Label say = CustomerSide.line(spoken.say(next.say()), false);
        say.getStyleClass().add("say-next");
        Label heading = CustomerSide.heading(texts.get("customers.next.offers"));
        heading.getStyleClass().add("next-heading");
        getChildren().addAll(say, heading);
        if (next.offers().isEmpty()) {
            add(texts.get("customers.next.offers.none"), true);
        }
        next.offers().forEach(offer -> getChildren().add(row(offer)));
    }

    private void add(String words, boolean quiet) {
        getChildren().add(CustomerSide.line(words, quiet));
    }

    private Node row(Next.Suggestion offer) {
        Label name = CustomerSide.line(offer.product().name(), false);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(10, name, change(offer));
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(2, head, CustomerSide.line(spoken.say(offer.reason()), true));
    }

    private MenuButton change(Next.Suggestion offer) {
        MenuButton menu = new MenuButton(texts.get("customers.next.change"));
        menu.getStyleClass().add("quiet-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(
                texts.get("customers.next.change.accessible", offer.product().name()));
        offer.because().ifPresent(because -> {
            menu.getItems()
                    .addAll(
                            item(texts.get("customers.next.gift", because.name()), () -> model.gift(because)),
                            item(
                                    texts.get(
                                            "customers.next.never",
                                            offer.product().name(),
                                            because.name()),
                                    () -> model.never(because, offer.product())),
                            rating(because));
        });
        menu.getItems().add(rating(offer.product()));
        return menu;
    }

    private Menu rating(Next.Named product) {
        Menu rating = new Menu(texts.get("customers.next.rate", product.name()));
        for (int stars = MOST_STARS; stars >= 1; stars--) {
            int given = stars;
            rating.getItems()
                    .add(item(
                            "★".repeat(stars) + "☆".repeat(MOST_STARS - stars) + "  "
                                    + texts.get("customers.next.stars", Integer.toString(stars)),
                            () -> model.rate(product, given)));
        }
        return rating;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
