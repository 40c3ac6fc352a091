package app.shopfolk;

import app.shopfolk.keeping.view.BackupsCard;
import app.shopfolk.keeping.view.BackupsViewModel;
import app.shopfolk.keeping.view.PasswordCard;
import app.shopfolk.keeping.view.PasswordViewModel;
import app.shopfolk.platform.text.Words;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import app.shopfolk.shell.SettingsView;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The owner's choices, and the states of the book that are kept. */
final class SettingsRoom implements Room {
    static final String ID = "settings";
    static final Screen SCREEN = new Screen(ID, "app.screen.settings", Feather.SETTINGS, Place.BOTTOM);

    private final House house;
    private final Wiring.Ways ways;
    private @Nullable BackupsViewModel backups;

    SettingsRoom(House house, Wiring.Ways ways) {
        this.house = house;
        this.ways = ways;
    }

    @Override
    public Screen screen() {
        return SCREEN;
    }

    @Override
    public void refresh() {
        if (backups != null) {
            backups.refresh();
        }
    }

    @Override
    public Node page() {
        Words words = house.words().get();
        Shop shop = house.shop();
        BackupsViewModel kept = new BackupsViewModel(shop.backups(), house.jobs(), ways.restore());
        backups = kept;
        return SettingsView.of(
                words.texts(),
                shop.settings(),
                shop.folder(),
                ways.showFolder(),
                new PasswordCard(
                        new PasswordViewModel(shop.lock(), house.jobs(), kept::refresh),
                        words.texts(),
                        words.figures()),
                new BackupsCard(kept, house.dialogs(), words.texts(), words.figures()));
    }
}
