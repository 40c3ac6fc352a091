package app.shopfolk;

import app.shopfolk.platform.text.Words;
import app.shopfolk.service.view.ServiceView;
import app.shopfolk.service.view.ServiceViewModel;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who waits and whom to help first, and who only costs. */
final class ServiceRoom implements Room {
    static final String ID = "service";
    static final Screen SCREEN = new Screen(ID, "app.screen.service", Feather.HELP_CIRCLE, Place.TOP);

    private final House house;
    private final IntConsumer showCustomer;
    private @Nullable ServiceViewModel model;

    /** @param showCustomer opens a customer by her row among the facts */
    ServiceRoom(House house, IntConsumer showCustomer) {
        this.house = house;
        this.showCustomer = showCustomer;
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

    @Override
    public Node page() {
        Words words = house.words().get();
        Shop shop = house.shop();
        ServiceViewModel shown = new ServiceViewModel(
                house::newest,
                new ServiceViewModel.Costs(shop::rates, shop::terms),
                new ServiceViewModel.Notes(shop.issues(), shop.serviceLog(), house::changed),
                house.jobs(),
                LocalDate::now);
        model = shown;
        ServiceView page = new ServiceView(shown, words.texts(), words.figures(), words, showCustomer);
        shown.refresh();
        return page;
    }
}
