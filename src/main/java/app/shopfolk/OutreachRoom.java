package app.shopfolk;

import app.shopfolk.outreach.view.Outputs;
import app.shopfolk.outreach.view.OutreachView;
import app.shopfolk.outreach.view.OutreachViewModel;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Reaching out: plans, lists and what came of them. */
final class OutreachRoom implements Room {
    static final String ID = "outreach";
    static final Screen SCREEN = new Screen(ID, "app.screen.outreach", Feather.SEND, Place.TOP);

    private final House house;
    private final Runnable shapeBuckets;
    private final IntConsumer showCustomer;
    private @Nullable OutreachViewModel model;

    /**
     * The room, made when its page is opened.
     *
     * @param showCustomer opens a customer by her row among the facts
     */
    OutreachRoom(House house, Runnable shapeBuckets, IntConsumer showCustomer) {
        this.house = house;
        this.shapeBuckets = shapeBuckets;
        this.showCustomer = showCustomer;
    }

    /** Opens the page at the first entry whose id begins so. */
    void show(String entry) {
        house.open().accept(ID);
        if (model != null) {
            model.choose(entry);
        }
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

    /** What the page shows, once it was opened. */
    Optional<OutreachViewModel> shown() {
        return Optional.ofNullable(model);
    }

    @Override
    public Node page() {
        Shop shop = house.shop();
        OutreachViewModel shown = new OutreachViewModel(
                new OutreachViewModel.Book(
                        shop.lists(),
                        shop.wordings(),
                        shop.arrivals(),
                        () -> Optional.of(shop.forecasts().newest()),
                        shop.ownersWord()::noted,
                        shop::rates),
                house::newest,
                house.words().get(),
                house.jobs());
        model = shown;
        OutreachView page = new OutreachView(
                shown,
                house.words().get(),
                house.jobs(),
                new Outputs.Choices(house.dialogs(), shop::paper, shop::sender),
                new OutreachView.Ways(
                        () -> house.open().accept(ImportRoom.ID),
                        shapeBuckets,
                        () -> house.open().accept(CustomersRoom.ID),
                        showCustomer));
        shown.refresh();
        return page;
    }
}
