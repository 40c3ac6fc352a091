package app.shopfolk;

import app.shopfolk.base.Money;
import app.shopfolk.cli.OpenShop;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.sales.Ledger;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.segment.Segmentations;
import app.shopfolk.segment.store.JdbiSegmentations;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** The shop's book with its settings, opened for one command. */
final class OpenBook implements OpenShop {
    private final Folders folders;
    private final Database database;
    private final Settings settings;
    private final Ledger ledger;
    private final String country;

    private OpenBook(Folders folders, Database database, Settings settings, String country) {
        this.folders = folders;
        this.database = database;
        this.settings = settings;
        this.ledger = new JdbiLedger(database, Clock.systemUTC());
        this.country = country;
    }

    /** @throws app.shopfolk.sales.LedgerException where it cannot be opened */
    static OpenBook in(Folders folders, Locale locale) {
        Database database = Database.open(folders.data(), folders.backups());
        return new OpenBook(folders, database, Settings.open(folders.data(), locale), locale.getCountry());
    }

    @Override
    public Path folder() {
        return folders.data();
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Importing importing() {
        return new Importing(ledger, country);
    }

    @Override
    public Segmentations segmentations() {
        return new JdbiSegmentations(database);
    }

    @Override
    public FactSettings factSettings() {
        return FactSettings.DEFAULT.withEffort(rates().effortScale()).withCountry(country);
    }

    @Override
    public Rates rates() {
        return new Rates(
                settings.number(Setting.HOURLY_COST).map(Money::of).orElse(Rates.DEFAULT.perHour()),
                minutes(Setting.EFFORT_ONE_MINUTES, Rates.DEFAULT.minutesOfOne()),
                minutes(Setting.EFFORT_TEN_MINUTES, Rates.DEFAULT.minutesOfTen()));
    }

    private double minutes(Setting setting, double usual) {
        return settings.number(setting).map(BigDecimal::doubleValue).orElse(usual);
    }

    @Override
    public void close() {
        settings.close();
        database.close();
    }
}
