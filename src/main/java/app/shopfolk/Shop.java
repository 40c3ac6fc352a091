package app.shopfolk;

import app.shopfolk.affinity.Affinities;
import app.shopfolk.affinity.store.JdbiCorrections;
import app.shopfolk.base.Money;
import app.shopfolk.cli.OpenShop;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.EffortScale;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.MarginFallback;
import app.shopfolk.facts.PostcodeSystem;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.importing.archive.Scratch;
import app.shopfolk.importing.store.JdbiKnownLayouts;
import app.shopfolk.importing.store.JdbiWatchedFiles;
import app.shopfolk.insight.BucketPictures;
import app.shopfolk.insight.LastWorth;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Pictures;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecasts;
import app.shopfolk.insight.store.JdbiBucketPictures;
import app.shopfolk.insight.store.JdbiWorthSnapshots;
import app.shopfolk.outreach.ListRules;
import app.shopfolk.outreach.Lists;
import app.shopfolk.outreach.Sender;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.outreach.store.JdbiCampaigns;
import app.shopfolk.outreach.store.JdbiWordings;
import app.shopfolk.persona.Personas;
import app.shopfolk.persona.store.JdbiPersonas;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.db.DatabaseException;
import app.shopfolk.platform.db.Keys;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Arrivals;
import app.shopfolk.sales.Backups;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.LedgerException;
import app.shopfolk.sales.Lock;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.Privacy;
import app.shopfolk.sales.ServiceLog;
import app.shopfolk.sales.store.DatabaseLock;
import app.shopfolk.sales.store.JdbiArrivals;
import app.shopfolk.sales.store.JdbiBackups;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.sales.store.JdbiPrivacy;
import app.shopfolk.sales.store.JdbiServiceLog;
import app.shopfolk.segment.Drafts;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.SettledDrafts;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.detect.Detectors;
import app.shopfolk.segment.detect.Overrules;
import app.shopfolk.segment.store.JdbiDrafts;
import app.shopfolk.segment.store.JdbiOverrules;
import app.shopfolk.segment.store.JdbiSegmentations;
import app.shopfolk.service.Issues;
import app.shopfolk.service.Terms;
import app.shopfolk.service.store.JdbiIssues;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** One shop's book, open: the folder, the settings, and everything that is kept in the database. */
final class Shop implements OpenShop {
    private final Folders folders;
    private final Settings settings;
    private final Database database;
    private final JdbiLedger ledger;
    private final Backups backups;
    private final Segmentations segmentations;
    private final SettledDrafts drafts;
    private final Overrules overrules;
    private final Personas personas;
    private final Lists lists;
    private final Wordings wordings;
    private final Importing importing;
    private final WatchedFiles watched;
    private final WatchedFolder watchedFolder;
    private final Issues issues;
    private final Pictures pictures;
    private final LastWorth lastWorth;
    private final Forecasts forecasts;
    private final Affinities affinities;

    private Shop(Folders folders, Settings settings, Database database) {
        this.folders = folders;
        this.settings = settings;
        this.database = database;
        this.ledger = new JdbiLedger(database, Clock.systemUTC());
        this.backups = new JdbiBackups(database);
        this.segmentations = new JdbiSegmentations(database);
        this.drafts = new SettledDrafts(new JdbiDrafts(database));
        this.overrules = new JdbiOverrules(database);
        this.personas = new JdbiPersonas(database);
        this.lists = new Lists(new JdbiCampaigns(database), this::listRules, Clock.systemUTC());
        this.wordings = new JdbiWordings(database);
        this.importing = new Importing(ledger, country(), new JdbiKnownLayouts(database));
        this.watched = new JdbiWatchedFiles(database);
        this.issues = new JdbiIssues(database);
        this.watchedFolder = new WatchedFolder(settings, importing, watched);
        this.pictures = new Pictures(
                ledger,
                segmentations,
                this::factSettings,
                this::rates,
                facts -> startingPoint(facts, words()),
                facts -> Detectors.of(facts, overrules.all()).asFacts());
        this.lastWorth = new LastWorth(new JdbiWorthSnapshots(database), segmentations, InstantSource.system());
        this.forecasts = new Forecasts(
                pictures,
                this::rates,
                () -> Math.max(
                        1, settings.number(Setting.OVERDUE_FACTOR).orElseThrow().doubleValue()));
        this.affinities = new Affinities(() -> pictures.newest().facts(), new JdbiCorrections(database));
    }

    /**
     * Opens the book of a folder, a new one where there is none.
     *
     * @throws LedgerException where that cannot be
     */
    static Shop open(Folders folders) {
        return open(folders, Keys.none());
    }

    /** The same, with the password that was said. */
    static Shop open(Folders folders, Keys keys) {
        Scratch.clearLeft();
        try {
            Settings settings = Settings.open(folders.data(), Locale.getDefault());
            return new Shop(folders, settings, Database.open(folders.data(), folders.backups(), keys));
        } catch (UncheckedIOException unreadable) {
            throw new LedgerException(LedgerException.Reason.OTHER, unreadable);
        } catch (DatabaseException refused) {
            throw refusal(refused);
        }
    }

    private static LedgerException refusal(DatabaseException refused) {
        return new LedgerException(
                LedgerException.Reason.valueOf(refused.reason().name()), refused);
    }

    private Segmentation startingPoint(CustomerFacts facts, Words words) {
        Trade trade = Trade.of(settings.get(Setting.TRADE)).orElse(Trade.NONE_OF_THESE);
        return StartingPoint.of(trade, facts, words);
    }

    @Override
    public Path folder() {
        return folders.data();
    }

    Folders folders() {
        return folders;
    }

    Settings settings() {
        return settings;
    }

    /** The owner's word on who is who. */
    Joins joins() {
        return ledger;
    }

    /** What the owner says of her customers herself. */
    OwnersWord ownersWord() {
        return ledger;
    }

    /** What came of the files of the watched folder. */
    WatchedFiles watched() {
        return watched;
    }

    /** Begins to watch the folder that the owner named, now and whenever she names another. */
    void watchFolder(Runnable onNews) {
        watchedFolder.begin(onNews);
    }

    /** What the owner noted on service. */
    Issues issues() {
        return issues;
    }

    /** Service that the owner gave herself. */
    ServiceLog serviceLog() {
        return new JdbiServiceLog(database, ledger);
    }

    Lock lock() {
        return new DatabaseLock(database);
    }

    Backups backups() {
        return backups;
    }

    Drafts drafts() {
        return drafts;
    }

    /** What the buckets were worth when it was last counted. */
    LastWorth lastWorth() {
        return lastWorth;
    }

    BucketPictures bucketPictures() {
        return new JdbiBucketPictures(database);
    }

    Overrules overrules() {
        return overrules;
    }

    Pictures pictures() {
        return pictures;
    }

    /** Who will come again, how often and for how much. */
    Forecasts forecasts() {
        return forecasts;
    }

    /** What goes together, and the owner's word on it. */
    Affinities affinities() {
        return affinities;
    }

    @Override
    public Privacy privacy() {
        return new JdbiPrivacy(database, ledger);
    }

    @Override
    public Personas personas() {
        return personas;
    }

    @Override
    public Lists lists() {
        return lists;
    }

    @Override
    public Wordings wordings() {
        return wordings;
    }

    /** When products came. */
    Arrivals arrivals() {
        return new JdbiArrivals(database);
    }

    private ListRules listRules() {
        return new ListRules(whole(Setting.HOLD_OUT_PERCENT), whole(Setting.REST_DAYS));
    }

    private int whole(Setting setting) {
        return settings.number(setting).orElseThrow().intValue();
    }

    /** What the owner would ask of those who only cost. */
    Terms terms() {
        return new Terms(
                Money.of(settings.number(Setting.LADDER_CHARGE).orElseThrow()),
                whole(Setting.LADDER_LONG_MINUTES),
                Math.min(100, whole(Setting.LADDER_SELF_PERCENT)) / 100.0);
    }

    @Override
    public Sender sender() {
        return new Sender(
                settings.get(Setting.SHOP_NAME),
                settings.get(Setting.SHOP_ADDRESS),
                settings.get(Setting.SHOP_CONTACT),
                settings.get(Setting.SIGNED_BY));
    }

    @Override
    public Paper paper() {
        return Paper.of(settings.get(Setting.PAPER)).orElse(Paper.A4);
    }

    /** Words in the language and figures in the currency that the owner chose. */
    @Override
    public Words words() {
        return ChosenWords.of(settings);
    }

    @Override
    public Picture picture() {
        return pictures.newest();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Importing importing() {
        return importing;
    }

    @Override
    public Segmentations segmentations() {
        return segmentations;
    }

    @Override
    public FactSettings factSettings() {
        Integer margin = settings.number(Setting.SHOP_MARGIN_PERCENT)
                .map(BigDecimal::intValue)
                .orElse(null);
        return FactSettings.DEFAULT
                .withMargins(new MarginFallback(margin, Map.of()))
                .withEffort(new EffortScale(minutes(Setting.EFFORT_ONE_MINUTES), minutes(Setting.EFFORT_TEN_MINUTES)))
                .withCountry(country())
                .withPostcode(PostcodeSystem.of(country())
                        .flatMap(system -> system.findIn(settings.get(Setting.SHOP_ADDRESS)))
                        .orElse(""));
    }

    @Override
    public Rates rates() {
        return new Rates(
                Money.of(settings.number(Setting.HOURLY_COST).orElseThrow()),
                minutes(Setting.EFFORT_ONE_MINUTES),
                minutes(Setting.EFFORT_TEN_MINUTES));
    }

    private double minutes(Setting setting) {
        return settings.number(setting).orElseThrow().doubleValue();
    }

    private static String country() {
        return Locale.getDefault().getCountry();
    }

    /** @throws LedgerException where its disk was lost meanwhile; what was said to be saved is on it all the same */
    @Override
    public void close() {
        importing.close();
        watchedFolder.close();
        drafts.close();
        try {
            database.close();
        } catch (DatabaseException lost) {
            throw refusal(lost);
        } finally {
            settings.close();
        }
    }
}
