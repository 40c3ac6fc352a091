package app.shopfolk;

import app.shopfolk.customers.view.CustomersView;
import app.shopfolk.customers.view.CustomersViewModel;
import app.shopfolk.customers.view.DetailsViewModel;
import app.shopfolk.customers.view.JoinReviewView;
import app.shopfolk.customers.view.JoinReviewViewModel;
import app.shopfolk.customers.view.NextViewModel;
import app.shopfolk.customers.view.Overruling;
import app.shopfolk.customers.view.PartingViewModel;
import app.shopfolk.customers.view.PrivacyViewModel;
import app.shopfolk.platform.text.Words;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The customers one by one, and the review of those who may be the same person. */
final class CustomersRoom implements Room {
    static final String ID = "customers";
    static final Screen SCREEN = new Screen(ID, "app.screen.customers", Feather.USERS, Place.TOP);

    private final House house;
    private final Runnable toOverdue;
    private @Nullable CustomersViewModel model;

    /** @param toOverdue opens the customers who are overdue */
    CustomersRoom(House house, Runnable toOverdue) {
        this.house = house;
        this.toOverdue = toOverdue;
    }

    @Override
    public Screen screen() {
        return SCREEN;
    }

    @Override
    public void refresh() {
        if (model != null) {
            model.refresh();
        }
    }

    /** Opens a customer by her row among the facts. */
    void show(int row) {
        house.open().accept(ID);
        if (model != null) {
            model.choose(row);
        }
    }

    @Override
    public Node page() {
        Words words = house.words().get();
        Shop shop = house.shop();
        CustomersViewModel shown = new CustomersViewModel(
                () -> house.newest().facts(),
                shop.segmentations(),
                new Overruling(shop.overrules(), house::changed),
                words.texts(),
                words.figures());
        model = shown;
        StackPane pages = new StackPane();
        pages.getChildren()
                .setAll(new CustomersView(
                        shown,
                        one(shop, words),
                        words,
                        new CustomersView.Ways(
                                () -> house.open().accept(ImportRoom.ID), () -> review(pages), toOverdue)));
        shown.refresh();
        return pages;
    }

    private CustomersView.One one(Shop shop, Words words) {
        return new CustomersView.One(
                new NextViewModel(house::newest, shop.forecasts()::newest, shop.affinities(), house.jobs()),
                new DetailsViewModel(shop.ownersWord(), house.jobs(), LocalDate::now, house::changed),
                new PartingViewModel(shop.ledger()::contents, shop.joins(), house.jobs(), house::changed),
                Optional.of(new PrivacyViewModel(shop.privacy(), house.jobs(), words, house::changed)),
                house.dialogs(),
                house.jobs());
    }

    /** The likely joins take the place of the list of customers until the owner goes back. */
    private void review(StackPane pages) {
        Words words = house.words().get();
        JoinReviewViewModel likely = new JoinReviewViewModel(
                house.shop().ledger()::contents, house.shop().joins(), house.jobs(), house::changed);
        Node list = pages.getChildren().getFirst();
        pages.getChildren()
                .setAll(new JoinReviewView(
                        likely,
                        words.texts(),
                        words.figures(),
                        () -> pages.getChildren().setAll(list)));
        likely.refresh();
    }
}
