package app.shopfolk;

import app.shopfolk.base.Period;
import app.shopfolk.customers.view.CustomersView;
import app.shopfolk.customers.view.CustomersViewModel;
import app.shopfolk.customers.view.JoinReviewView;
import app.shopfolk.customers.view.JoinReviewViewModel;
import app.shopfolk.customers.view.Overruling;
import app.shopfolk.customers.view.PartingViewModel;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.importing.view.ImportView;
import app.shopfolk.importing.view.ImportViewModel;
import app.shopfolk.importing.view.WatchedFolderViewModel;
import app.shopfolk.insight.BucketWatch;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.insight.view.SegmentsView;
import app.shopfolk.insight.view.SegmentsViewModel;
import app.shopfolk.keeping.view.BackupsCard;
import app.shopfolk.keeping.view.BackupsViewModel;
import app.shopfolk.persona.view.PersonasView;
import app.shopfolk.persona.view.PersonasViewModel;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.task.JobRunner;
import app.shopfolk.platform.task.Outcome;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.view.WizardView;
import app.shopfolk.segment.view.WizardViewModel;
import app.shopfolk.segment.view.WizardWords;
import app.shopfolk.shell.MainWindow;
import app.shopfolk.shell.Screen;
import app.shopfolk.shell.Screen.Place;
import app.shopfolk.shell.SettingsView;
import app.shopfolk.today.Briefing;
import app.shopfolk.today.view.TodayView;
import app.shopfolk.today.view.TodayViewModel;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Joins the rooms of one open shop to one window. Every object is made here, once, in reading order. */
final class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    static final String TODAY = "today";
    static final String CUSTOMERS = "customers";
    static final String SEGMENTS = "segments";
    static final String PERSONAS = "personas";
    static final String IMPORT = "import";
    static final String SETTINGS = "settings";

    private final Shop shop;
    private final JobRunner jobs;
    private final Ways ways;
    private final Pictures pictures;
    private final BucketWatch watch;
    private final MainWindow window;
    private final StackPane segments = new StackPane();
    /** How each page made so far is brought up to date after a change. */
    private final Map<String, Runnable> refreshers = new LinkedHashMap<>();

    private Words words;
    private @Nullable CustomerFacts lastYear;
    private @Nullable CustomerFacts lastYearOf;
    private @Nullable WizardViewModel wizard;
    private @Nullable CustomersViewModel customers;
    private @Nullable ImportViewModel imports;
    private @Nullable PersonasViewModel personas;

    /**
     * What only the application can do.
     *
     * @param sampleShop leaves this shop for the sample shop; empty where this is it
     * @param ownShop goes back from the sample shop; empty where this is the owner's own
     * @param showFolder shows the data folder in the system's own way
     * @param restore goes back to an earlier state of the book
     */
    record Ways(
            Optional<Runnable> sampleShop,
            Optional<Runnable> ownShop,
            Runnable showFolder,
            Consumer<LedgerBackup> restore) {}

    Wiring(Stage stage, Theme theme, Shop shop, JobRunner jobs, Ways ways) {
        this.shop = shop;
        this.jobs = jobs;
        this.ways = ways;
        this.pictures = shop.pictures();
        this.watch = new BucketWatch(shop.bucketPictures());
        this.words = shop.words();
        this.window = new MainWindow(stage, theme, () -> words.texts(), screens());
        follow(shop.settings());
        pictures.onChange(this::watchBuckets);
        watchBuckets();
        pictures.onChange(
                () -> Platform.runLater(() -> List.copyOf(refreshers.values()).forEach(Runnable::run)));
    }

    /** Keeps a picture of who is in which bucket, behind the window's back. */
    private void watchBuckets() {
        jobs.run(progress -> watch.look(pictures.newest()), step -> {}, outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean>(Exception cause)) {
                LOG.warn("No picture of the buckets was kept", cause);
            }
        });
    }

    MainWindow window() {
        return window;
    }

    private List<Screen> screens() {
        return List.of(
                new Screen(TODAY, "app.screen.today", Feather.SUN, Place.TOP, this::today),
                new Screen(CUSTOMERS, "app.screen.customers", Feather.USERS, Place.TOP, this::customers),
                new Screen(SEGMENTS, "app.screen.segments", Feather.PIE_CHART, Place.TOP, this::segments),
                new Screen(PERSONAS, "app.screen.personas", Feather.SMILE, Place.TOP, this::personas),
                new Screen(IMPORT, "app.screen.import", Feather.DOWNLOAD, Place.BOTTOM, this::importing),
                new Screen(SETTINGS, "app.screen.settings", Feather.SETTINGS, Place.BOTTOM, this::settings));
    }

    /** Words and figures follow the settings without a restart; whatever counts is counted anew. */
    private void follow(Settings settings) {
        settings.onChange(setting -> {
            switch (setting) {
                case LANGUAGE, CURRENCY ->
                    Platform.runLater(() -> {
                        words = shop.words();
                        window.rebuild();
                    });
                case HOURLY_COST, EFFORT_ONE_MINUTES, EFFORT_TEN_MINUTES, SHOP_MARGIN_PERCENT -> pictures.changed();
                default -> {}
            }
        });
    }

    private Node today() {
        TodayViewModel model =
                new TodayViewModel(pictures, shop.ledger(), this::withoutPersona, shop.watched()::untold, jobs);
        refreshers.put(TODAY, model::refresh);
        return new TodayView(
                model,
                words.texts(),
                words.figures(),
                words,
                new TodayView.Ways(this::act, () -> window.open(IMPORT), ways.sampleShop(), ways.ownShop()));
    }

    private int withoutPersona(Picture picture) {
        var having = shop.personas().all();
        return (int) picture.segmentation().segments().stream()
                .filter(segment ->
                        having.stream().noneMatch(persona -> persona.segment().equals(segment.id())))
                .count();
    }

    private void act(Briefing.Line line) {
        switch (line.action()) {
            case SHAPE_BUCKETS -> shapeBuckets();
            case SEE_SEGMENTS -> window.open(SEGMENTS);
            case SEE_CUSTOMERS -> window.open(CUSTOMERS);
            case SEE_PERSONAS -> window.open(PERSONAS);
            case SEE_IMPORTS -> window.open(IMPORT);
        }
    }

    private Node segments() {
        segments.getChildren().setAll(segmentsPage());
        return segments;
    }

    private SegmentsView segmentsPage() {
        SegmentsViewModel model = new SegmentsViewModel(
                this::lastYear,
                shop.segmentations(),
                shop::rates,
                InstantSource.system(),
                words.texts(),
                words.figures());
        refreshers.put(SEGMENTS, model::refresh);
        SegmentsView page = new SegmentsView(
                model,
                words.texts(),
                words.figures(),
                jobs,
                new SegmentsView.Ways(
                        () -> window.open(IMPORT),
                        this::shapeBuckets,
                        this::showCustomer,
                        () -> watch.moves(pictures.newest())));
        model.refresh();
        return page;
    }

    /** The facts, with money and minutes over the twelve months that end on the ledger's last day. */
    @SuppressWarnings("ReferenceEquality") // the picture has the same facts until something changes
    private CustomerFacts lastYear() {
        CustomerFacts all = pictures.newest().facts();
        CustomerFacts kept = lastYear;
        if (kept == null || lastYearOf != all) {
            kept = all.over(Period.yearTo(all.asOf()));
            lastYear = kept;
            lastYearOf = all;
        }
        return kept;
    }

    /** The wizard takes the place of the Segments page until its buckets are kept. */
    private void shapeBuckets() {
        window.open(SEGMENTS);
        WizardViewModel model = wizard;
        if (model == null) {
            Supplier<CustomerFacts> facts = () -> pictures.newest().facts();
            model = new WizardViewModel(
                    shop.segmentations(),
                    shop.drafts(),
                    facts,
                    (trade, known) -> StartingPoint.of(trade, known, words));
            wizard = model;
        }
        model.open();
        WizardViewModel opened = model;
        jobs.run(
                progress -> {
                    opened.prepare();
                    return opened;
                },
                step -> {},
                outcome -> {
                    if (outcome instanceof Outcome.Failed<WizardViewModel>(Exception cause)) {
                        LOG.warn("What matters could not be worked out beforehand", cause);
                    }
                });
        segments.getChildren()
                .setAll(new WizardView(model, new WizardWords(words.texts(), words.figures()), this::bucketsKept));
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
        shop.settings()
                .set(
                        Setting.TRADE,
                        shop.segmentations().current().orElseThrow().trade().code());
        pictures.changed();
        segments.getChildren().setAll(segmentsPage());
    }

    private Node customers() {
        CustomersViewModel model = new CustomersViewModel(
                () -> pictures.newest().facts(),
                shop.segmentations(),
                new Overruling(shop.overrules(), pictures::changed),
                words.texts(),
                words.figures());
        customers = model;
        refreshers.put(CUSTOMERS, model::refresh);
        PartingViewModel parting = new PartingViewModel(shop.ledger()::contents, shop.joins(), jobs, pictures::changed);
        StackPane pages = new StackPane();
        CustomersView page = new CustomersView(
                model,
                parting,
                words.texts(),
                words.figures(),
                new CustomersView.Ways(() -> window.open(IMPORT), () -> review(pages)));
        pages.getChildren().setAll(page);
        model.refresh();
        return pages;
    }

    /** The likely joins take the place of the list of customers until the owner goes back. */
    private void review(StackPane pages) {
        JoinReviewViewModel model =
                new JoinReviewViewModel(shop.ledger()::contents, shop.joins(), jobs, pictures::changed);
        Node list = pages.getChildren().getFirst();
        pages.getChildren()
                .setAll(new JoinReviewView(
                        model,
                        words.texts(),
                        words.figures(),
                        () -> pages.getChildren().setAll(list)));
        model.refresh();
    }

    /** Opens a customer by her row among the facts. */
    void showCustomer(int row) {
        window.open(CUSTOMERS);
        if (customers != null) {
            customers.choose(row);
        }
    }

    private Node personas() {
        PersonasViewModel model = new PersonasViewModel(shop.personas(), jobs, pictures::newest);
        personas = model;
        refreshers.put(PERSONAS, model::refresh);
        PersonasView page = new PersonasView(model, words, jobs, this::shapeBuckets);
        model.refresh();
        return page;
    }

    private Node importing() {
        ImportViewModel model = new ImportViewModel(jobs, shop.importing(), shop.ledger(), pictures::changed);
        imports = model;
        Optional<WatchedFolderViewModel> watched = ways.ownShop().isPresent()
                ? Optional.empty()
                : Optional.of(new WatchedFolderViewModel(
                        shop.watched(),
                        () -> shop.settings().get(Setting.WATCHED_FOLDER),
                        path -> shop.settings().set(Setting.WATCHED_FOLDER, path),
                        jobs));
        watched.ifPresent(WatchedFolderViewModel::refresh);
        refreshers.put(IMPORT, () -> {
            model.refresh();
            watched.ifPresent(WatchedFolderViewModel::refresh);
        });
        return new ImportView(
                model,
                words.texts(),
                words.figures(),
                new ImportView.Ways(
                        ways.sampleShop().orElse(() -> window.open(TODAY)), () -> window.open(TODAY), watched));
    }

    /** What the import page shows, once it was opened. */
    Optional<ImportViewModel> importPage() {
        return Optional.ofNullable(imports);
    }

    /** What the page of personas shows, once it was opened. */
    Optional<PersonasViewModel> personasPage() {
        return Optional.ofNullable(personas);
    }

    private Node settings() {
        BackupsViewModel backups = new BackupsViewModel(shop.backups(), jobs, ways.restore());
        refreshers.put(SETTINGS, backups::refresh);
        return SettingsView.of(
                words.texts(),
                shop.settings(),
                shop.folder(),
                ways.showFolder(),
                new BackupsCard(backups, words.texts(), words.figures()));
    }
}
