package app.shopfolk;

import app.shopfolk.affinity.view.TogetherView;
import app.shopfolk.affinity.view.TogetherViewModel;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The products: what goes together. */
final class ProductsRoom implements Room {
    static final String ID = "products";
    static final Screen SCREEN = new Screen(ID, "app.screen.products", Feather.SHOPPING_BAG, Place.TOP);

    private final House house;
    private @Nullable TogetherViewModel model;

    ProductsRoom(House house) {
        this.house = house;
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
        TogetherViewModel shown = new TogetherViewModel(
                house::newest,
                house.shop().affinities(),
                house.jobs(),
                house.words().get());
        model = shown;
        TogetherView page =
                new TogetherView(shown, house.words().get(), () -> house.open().accept(ImportRoom.ID));
        shown.refresh();
        return page;
    }
}
