package app.shopfolk;

import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.BucketWatch;
import app.shopfolk.insight.view.SegmentsView;
import app.shopfolk.insight.view.SegmentsViewModel;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.text.Words;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.view.WizardView;
import app.shopfolk.segment.view.WizardViewModel;
import app.shopfolk.segment.view.WizardWords;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import java.time.InstantSource;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The buckets and what each earns; while they are being shaped, the wizard takes the page's place. */
final class SegmentsRoom implements Room {
    static final String ID = "segments";
    static final Screen SCREEN = new Screen(ID, "app.screen.segments", Feather.PIE_CHART, Place.TOP);

    private final House house;
    private final BucketWatch watch;
    private final IntConsumer showCustomer;
    private final StackPane place = new StackPane();
    private @Nullable SegmentsViewModel model;
    private @Nullable WizardViewModel wizard;
    private @Nullable CustomerFacts lastYear;
    private @Nullable CustomerFacts lastYearOf;

    /** @param showCustomer opens a customer by her row among the facts */
    SegmentsRoom(House house, BucketWatch watch, IntConsumer showCustomer) {
        this.house = house;
        this.watch = watch;
        this.showCustomer = showCustomer;
    }

    @Override
    public Screen screen() {
        return SCREEN;
    }

    @Override
    public Node page() {
        showBuckets();
        return place;
    }

    @Override
    public void refresh() {
        if (model != null) {
            model.refresh();
        }
    }

    private void showBuckets() {
        Words words = house.words().get();
        SegmentsViewModel shown = new SegmentsViewModel(
                this::lastYear,
                house.shop().segmentations(),
                house.shop()::rates,
                InstantSource.system(),
                words.texts(),
                words.figures());
        model = shown;
        Node page = new SegmentsView(
                shown,
                words.texts(),
                words.figures(),
                house.jobs(),
                new SegmentsView.Ways(
                        () -> house.open().accept(ImportRoom.ID),
                        this::shapeBuckets,
                        showCustomer,
                        () -> watch.moves(house.newest()),
                        house.shop().forecasts()::newest,
                        house.dialogs()));
        shown.refresh();
        place.getChildren().setAll(page);
    }

    /** The facts, with money and minutes over the twelve months that end on the ledger's last day. */
    @SuppressWarnings("ReferenceEquality") // the picture has the same facts until something changes
    private CustomerFacts lastYear() {
        CustomerFacts all = house.newest().facts();
        CustomerFacts kept = lastYear;
        if (kept == null || lastYearOf != all) {
            kept = all.over(Period.yearTo(all.asOf()));
            lastYear = kept;
            lastYearOf = all;
        }
        return kept;
    }

    /** The wizard takes the place of the buckets until the new ones are kept. */
    void shapeBuckets() {
        house.open().accept(ID);
        Words words = house.words().get();
        WizardViewModel shaping = wizard;
        if (shaping == null) {
            shaping = new WizardViewModel(
                    house.shop().segmentations(),
                    house.shop().drafts(),
                    () -> house.newest().facts(),
                    (trade, known) ->
                            StartingPoint.of(trade, known, house.words().get()),
                    house.jobs());
            wizard = shaping;
        }
        shaping.open();
        place.getChildren()
                .setAll(new WizardView(shaping, new WizardWords(words.texts(), words.figures()), this::bucketsKept));
    }

    /** Begins the wizard for a trade, for the tour. */
    void beginWizard(Trade trade) {
        shapeBuckets();
        if (wizard != null) {
            wizard.discard();
            wizard.choose(trade);
        }
    }

    void nextStep() {
        if (wizard != null) {
            wizard.next();
        }
    }

    private void bucketsKept() {
        wizard = null;
        Trade trade = house.shop().segmentations().current().orElseThrow().trade();
        house.shop().settings().set(Setting.TRADE, trade.code());
        house.changed();
        showBuckets();
    }
}
