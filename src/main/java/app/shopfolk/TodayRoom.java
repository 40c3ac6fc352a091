package app.shopfolk;

import app.shopfolk.insight.BucketWatch;
import app.shopfolk.platform.text.Words;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import app.shopfolk.today.Briefing;
import app.shopfolk.today.view.TodayView;
import app.shopfolk.today.view.TodayViewModel;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What changed since the last visit and what to do about it. */
final class TodayRoom implements Room {
    static final String ID = "today";
    static final Screen SCREEN = new Screen(ID, "app.screen.today", Feather.SUN, Place.TOP);

    private final House house;
    private final Wiring.Ways ways;
    private final BucketWatch watch;
    private final Consumer<Briefing.Line> act;
    private @Nullable TodayViewModel model;

    /** @param act does what a line proposes */
    TodayRoom(House house, Wiring.Ways ways, BucketWatch watch, Consumer<Briefing.Line> act) {
        this.house = house;
        this.watch = watch;
        this.ways = ways;
        this.act = act;
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
        TodayViewModel shown = new TodayViewModel(shop.pictures(), new TodaysNews(shop, watch), house.jobs());
        model = shown;
        return new TodayView(
                shown,
                words.texts(),
                words.figures(),
                words,
                new TodayView.Ways(act, () -> house.open().accept(ImportRoom.ID), ways.sampleShop(), ways.ownShop()));
    }
}
