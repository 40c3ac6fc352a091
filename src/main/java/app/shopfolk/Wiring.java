package app.shopfolk;

import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.insight.BucketWatch;
import app.shopfolk.insight.Pictures;
import app.shopfolk.outreach.Overdue;
import app.shopfolk.outreach.Reminder;
import app.shopfolk.outreach.SecondVisit;
import app.shopfolk.outreach.view.Entry;
import app.shopfolk.outreach.view.OutreachViewModel;
import app.shopfolk.persona.view.PersonasViewModel;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.segment.Trade;
import app.shopfolk.shell.MainWindow;
import app.shopfolk.shell.Screen;
import app.shopfolk.today.Briefing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins the rooms of one open shop to one window. Every object is made here, once, in reading order. */
final class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    /** In the order of the rail. */
    static final List<Screen> SCREENS = List.of(
            TodayRoom.SCREEN,
            CustomersRoom.SCREEN,
            SegmentsRoom.SCREEN,
            PersonasRoom.SCREEN,
            ProductsRoom.SCREEN,
            OutreachRoom.SCREEN,
            ServiceRoom.SCREEN,
            ImportRoom.SCREEN,
            SettingsRoom.SCREEN);

    private final Shop shop;
    private final JobRunner jobs;
    private final Pictures pictures;
    private final BucketWatch watch;
    private final CustomersRoom customers;
    private final SegmentsRoom segments;
    private final PersonasRoom personas;
    private final OutreachRoom outreach;
    private final ImportRoom imports;
    private final List<Room> rooms;

    private final MainWindow window;
    private Words words;

    /**
     * What only the application can do.
     *
     * @param sampleShop leaves this shop for the sample shop; empty where this is it
     * @param ownShop goes back from the sample shop; empty where this is the owner's own
     * @param showFolder shows the data folder in the system's own way
     * @param restore goes back to an earlier state of the book
     * @param dialogs ask the owner in her system's own way
     */
    record Ways(
            Optional<Runnable> sampleShop,
            Optional<Runnable> ownShop,
            Runnable showFolder,
            Consumer<LedgerBackup> restore,
            Dialogs dialogs) {}

    /** Fills the window with the shop; its page stays the one that is open. */
    Wiring(MainWindow window, Shop shop, JobRunner jobs, Ways ways) {
        this.window = window;
        this.shop = shop;
        this.jobs = jobs;
        this.pictures = shop.pictures();
        this.watch = new BucketWatch(shop.bucketPictures());
        this.words = shop.words();
        House house = new House(shop, jobs, () -> words, this::open, ways.dialogs());
        this.customers = new CustomersRoom(house, this::showOverdue);
        this.segments = new SegmentsRoom(house, watch, customers::show);
        this.personas = new PersonasRoom(house, segments::shapeBuckets);
        this.outreach = new OutreachRoom(house, segments::shapeBuckets, customers::show);
        this.imports = new ImportRoom(house, ways);
        this.rooms = List.of(
                new TodayRoom(house, ways, watch, this::act),
                customers,
                segments,
                personas,
                new ProductsRoom(house),
                outreach,
                new ServiceRoom(house, customers::show),
                imports,
                new SettingsRoom(house, ways));
        follow(shop.settings());
        pictures.onChange(this::watchBuckets);
        watchBuckets();
        pictures.onChange(() -> Platform.runLater(() -> rooms.forEach(Room::refresh)));
        window.fill(() -> words.texts(), this::page);
    }

    MainWindow window() {
        return window;
    }

    private Node page(String id) {
        return rooms.stream()
                .filter(room -> room.screen().id().equals(id))
                .findFirst()
                .orElseThrow()
                .page();
    }

    private void open(String page) {
        window.open(page);
    }

    /** Keeps who is in which bucket and what these are worth, behind the window's back. */
    private void watchBuckets() {
        jobs.run(
                progress -> {
                    shop.lastWorth().keep(pictures::newest);
                    return watch.look(pictures.newest());
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(Exception cause)) {
                        LOG.warn("No picture of the buckets was kept", cause);
                    }
                });
    }

    /** Words and figures follow the settings without a restart; whatever counts is counted anew. */
    private void follow(Settings settings) {
        AtomicReference<String> postcode =
                new AtomicReference<>(shop.factSettings().postcode());
        settings.onChange(setting -> {
            switch (setting) {
                case LANGUAGE, CURRENCY ->
                    Platform.runLater(() -> {
                        words = shop.words();
                        window.rebuild();
                    });
                case HOLD_OUT_PERCENT,
                        REST_DAYS,
                        HOURLY_COST,
                        OVERDUE_FACTOR,
                        LADDER_CHARGE,
                        LADDER_LONG_MINUTES,
                        LADDER_SELF_PERCENT,
                        EFFORT_ONE_MINUTES,
                        EFFORT_TEN_MINUTES,
                        SHOP_MARGIN_PERCENT -> pictures.changed();
                case SHOP_ADDRESS -> {
                    // An address is typed letter by letter; only its postcode is counted with.
                    String now = shop.factSettings().postcode();
                    if (!now.equals(postcode.getAndSet(now))) {
                        pictures.changed();
                    }
                }
                default -> {}
            }
        });
    }

    private void showOverdue() {
        outreach.show(Overdue.ID);
    }

    /** Does what a line of Today proposes. */
    void act(Briefing.Line line) {
        switch (line.action()) {
            case SHAPE_BUCKETS -> segments.shapeBuckets();
            case SEE_SEGMENTS -> open(SegmentsRoom.ID);
            case SEE_CUSTOMERS -> open(CustomersRoom.ID);
            case SEE_PERSONAS -> open(PersonasRoom.ID);
            case SEE_IMPORTS -> open(ImportRoom.ID);
            case SEE_SERVICE -> open(ServiceRoom.ID);
            case SEE_OVERDUE -> showOverdue();
            case SEE_OCCASION -> outreach.show(Reminder.ID);
            case SEE_FIRST_TIMERS -> outreach.show(SecondVisit.ID);
            case SEE_RESULT -> outreach.show(Entry.CAMPAIGN);
        }
    }

    /** Begins the wizard for a trade, for the tour. */
    void beginWizard(Trade trade) {
        segments.beginWizard(trade);
    }

    void nextStep() {
        segments.nextStep();
    }

    /** Opens a customer by her row among the facts. */
    void showCustomer(int row) {
        customers.show(row);
    }

    /** What the import page shows, once it was opened. */
    Optional<ImportViewModel> importPage() {
        return imports.shown();
    }

    /** What the page of personas shows, once it was opened. */
    Optional<PersonasViewModel> personasPage() {
        return personas.shown();
    }

    /** What the page of reaching out shows, once it was opened. */
    Optional<OutreachViewModel> outreachPage() {
        return outreach.shown();
    }
}
