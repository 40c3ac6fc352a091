package app.shopfolk;

import app.shopfolk.persona.view.PersonasView;
import app.shopfolk.persona.view.PersonasViewModel;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The personas: gallery, editor, cards. */
final class PersonasRoom implements Room {
    static final String ID = "personas";
    static final Screen SCREEN = new Screen(ID, "app.screen.personas", Feather.SMILE, Place.TOP);

    private final House house;
    private final Runnable shapeBuckets;
    private @Nullable PersonasViewModel model;

    PersonasRoom(House house, Runnable shapeBuckets) {
        this.house = house;
        this.shapeBuckets = shapeBuckets;
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
    Optional<PersonasViewModel> shown() {
        return Optional.ofNullable(model);
    }

    @Override
    public Node page() {
        PersonasViewModel shown = new PersonasViewModel(house.shop().personas(), house.jobs(), house::newest);
        model = shown;
        PersonasView page = new PersonasView(shown, house.words().get(), house.jobs(), house.dialogs(), shapeBuckets);
        page.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                page.meet();
            }
        });
        return page;
    }
}
