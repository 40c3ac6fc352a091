package app.shopfolk;

import app.shopfolk.importing.view.ImportView;
import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.importing.view.WatchedFolderViewModel;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.text.Words;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Files in, and the list of what was brought in. */
final class ImportRoom implements Room {
    static final String ID = "import";
    static final Screen SCREEN = new Screen(ID, "app.screen.import", Feather.DOWNLOAD, Place.BOTTOM);

    private final House house;
    private final Wiring.Ways ways;
    private Optional<WatchedFolderViewModel> watched = Optional.empty();
    private @Nullable ImportViewModel model;

    ImportRoom(House house, Wiring.Ways ways) {
        this.house = house;
        this.ways = ways;
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
        watched.ifPresent(WatchedFolderViewModel::refresh);
    }

    /** What the page shows, once it was opened. */
    Optional<ImportViewModel> shown() {
        return Optional.ofNullable(model);
    }

    @Override
    public Node page() {
        Words words = house.words().get();
        Shop shop = house.shop();
        ImportViewModel shown = new ImportViewModel(house.jobs(), shop.importing(), shop.ledger(), house::changed);
        model = shown;
        // The sample shop's files are made by the program; nothing is to be watched there.
        watched = ways.ownShop().isPresent()
                ? Optional.empty()
                : Optional.of(new WatchedFolderViewModel(
                        shop.watched(),
                        () -> shop.settings().get(Setting.WATCHED_FOLDER),
                        path -> shop.settings().set(Setting.WATCHED_FOLDER, path),
                        house.jobs()));
        watched.ifPresent(WatchedFolderViewModel::refresh);
        Runnable home = () -> house.open().accept(TodayRoom.ID);
        return new ImportView(
                shown,
                words.texts(),
                words.figures(),
                new ImportView.Ways(ways.sampleShop().orElse(home), home, watched));
    }
}
