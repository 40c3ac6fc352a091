package app.shopfolk.facts;

import app.shopfolk.base.OccasionCalendar;
import app.shopfolk.facts.Fact.Kind;
import app.shopfolk.facts.Fact.Unit;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;

/** Every fact there can be, in the order a screen lists them, with how its column is made. */
final class FactCatalogue {
    /** Fields that name or reach one person, and so divide nobody; age is a fact of ours. */
    private static final Set<CustomerField> NO_CRITERIA = Set.of(
            CustomerField.NAME,
            CustomerField.FIRST_NAME,
            CustomerField.LAST_NAME,
            CustomerField.EMAIL,
            CustomerField.PHONE,
            CustomerField.STREET,
            CustomerField.COMPANY,
            CustomerField.VAT_NUMBER,
            CustomerField.NOTES,
            CustomerField.AGE);

    private final Map<String, LazyColumn> columns = new LinkedHashMap<>();
    private final List<Supplier<?>> groundwork = new ArrayList<>();
    private final int customers;

    FactCatalogue(LedgerContents ledger, FactSettings settings, LocalDate asOf, Supplier<Measures> everything) {
        customers = ledger.customers().size();
        int today = (int) asOf.toEpochDay();
        Once<Orders> orders = new Once<>(() -> Orders.of(ledger, today));
        Once<TasteFacts> taste = new Once<>(() -> new TasteFacts(ledger, today));
        groundwork.addAll(List.of(orders, taste, everything));
        addBuying(new Once<>(() -> new BuyingFacts(orders.get(), today)), everything);
        addStage(orders, settings);
        addScores();
        PersonFacts person = new PersonFacts(ledger.customers());
        addChannels(
                new Once<>(() -> new ChannelFacts(orders.get())),
                () -> person.isTold(CustomerField.WEB_DAYS)
                        ? Optional.of(LookedFirst.share(ledger.customers(), orders.get(), today))
                        : Optional.empty());
        addTaste(taste);
        addService(new Once<>(() -> new ServiceFacts(ledger, settings.effort(), orders.get(), today)));
        addPerson(person, ledger, settings, asOf);
    }

    Map<String, LazyColumn> columns() {
        return columns;
    }

    /**
     * What many columns rest on, each after what it rests on itself. Whoever wants all columns asks for these first, so that no
     * two threads wait for the same one.
     */
    List<Supplier<?>> groundwork() {
        return groundwork;
    }

    private void addBuying(Once<BuyingFacts> buying, Supplier<Measures> everything) {
        add("recency-days", Kind.NUMBER, Unit.DAYS, () -> buying.get().recencyDays());
        add("frequency", Kind.NUMBER, Unit.TIMES, () -> buying.get().frequency());
        add("orders-last-year", Kind.NUMBER, Unit.TIMES, () -> buying.get().lastYear());
        add("monetary", Kind.MONEY, Unit.NONE, () -> amounts(everything.get(), everything.get()::revenue));
        addIf(
                "margin",
                Kind.MONEY,
                Unit.NONE,
                () -> Optional.of(everything.get())
                        .filter(measures -> measures.basis().isAnythingKnown())
                        .map(measures -> amounts(measures, measures::margin)));
        addIf(
                "margin-percent",
                Kind.NUMBER,
                Unit.PERCENT,
                () -> Optional.of(everything.get())
                        .filter(measures -> measures.basis().isAnythingKnown())
                        .map(FactCatalogue::marginPercent));
        add("average-order", Kind.MONEY, Unit.NONE, () -> buying.get().averageOrder());
        add("first-purchase", Kind.DATE, Unit.NONE, () -> buying.get().firstPurchase());
        add("last-purchase", Kind.DATE, Unit.NONE, () -> buying.get().lastPurchase());
        add("since-first-days", Kind.NUMBER, Unit.DAYS, () -> buying.get().sinceFirstDays());
        add("cadence-days", Kind.NUMBER, Unit.DAYS, () -> buying.get().cadenceDays());
        add("regularity", Kind.NUMBER, Unit.PERCENT, () -> buying.get().regularity());
    }

    private void addStage(Once<Orders> orders, FactSettings settings) {
        Once<OccasionFacts> occasions = new Once<>(() -> new OccasionFacts(
                orders.get(),
                OccasionCalendar.of(settings.country()),
                columnOf("special-date").map(column -> (Column.Days) column)));
        groundwork.add(occasions);
        add(
                "stage",
                Kind.CATEGORY,
                Unit.NONE,
                () -> LifeStage.of(
                        all("frequency"),
                        all("recency-days"),
                        all("cadence-days"),
                        occasions.get().occasion(),
                        settings.stages()));
        add("occasion", Kind.CATEGORY, Unit.NONE, () -> occasions.get().occasion());
        add("occasion-share", Kind.NUMBER, Unit.PERCENT, () -> occasions.get().share());
    }

    private void addScores() {
        add(
                "rfm-recency",
                Kind.NUMBER,
                Unit.NONE,
                () -> RfmScores.falling(all("recency-days").values()));
        add("rfm-frequency", Kind.NUMBER, Unit.NONE, () -> RfmScores.rising(buyers("frequency")));
        addIf(
                "rfm-monetary",
                Kind.NUMBER,
                Unit.NONE,
                () -> columnOf("monetary").map(column -> RfmScores.rising(ofBuyers((Column.Amounts) column))));
        add("rfm-group", Kind.CATEGORY, Unit.NONE, () -> RfmScores.groups(all("rfm-recency"), all("rfm-frequency")));
    }

    private void addChannels(Once<ChannelFacts> channels, Supplier<Optional<Column>> lookedFirst) {
        add("main-channel", Kind.CATEGORY, Unit.NONE, () -> channels.get().main());
        addIf("shop-share", Kind.NUMBER, Unit.PERCENT, () -> channels.get().share(Channel.SHOP));
        addIf("online-share", Kind.NUMBER, Unit.PERCENT, () -> channels.get().share(Channel.ONLINE));
        addIf("phone-share", Kind.NUMBER, Unit.PERCENT, () -> channels.get().share(Channel.PHONE));
        addIf(
                "marketplace-share",
                Kind.NUMBER,
                Unit.PERCENT,
                () -> channels.get().share(Channel.MARKETPLACE));
        addIf("looked-first-share", Kind.NUMBER, Unit.PERCENT, lookedFirst);
        add("main-weekday", Kind.CATEGORY, Unit.NONE, () -> channels.get().weekday());
        add("weekend-share", Kind.NUMBER, Unit.PERCENT, () -> channels.get().weekend());
        add("main-daypart", Kind.CATEGORY, Unit.NONE, () -> channels.get().daypart());
        add(
                "weekday-morning-share",
                Kind.NUMBER,
                Unit.PERCENT,
                () -> channels.get().weekdayMornings());
        add("discounted-orders", Kind.NUMBER, Unit.PERCENT, () -> channels.get().discounted());
    }

    private void addTaste(Once<TasteFacts> taste) {
        Once<Optional<TasteFacts.Favourites>> categories =
                new Once<>(() -> taste.get().categories());
        Once<Optional<TasteFacts.Favourites>> brands =
                new Once<>(() -> taste.get().brands());
        groundwork.addAll(List.of(categories, brands));
        addIf("top-category", Kind.CATEGORY, Unit.NONE, () -> part(categories, TasteFacts.Favourites::favourite));
        addIf("top-category-share", Kind.NUMBER, Unit.PERCENT, () -> part(categories, TasteFacts.Favourites::share));
        addIf("categories-bought", Kind.NUMBER, Unit.NONE, () -> part(categories, TasteFacts.Favourites::distinct));
        addIf("top-brand", Kind.CATEGORY, Unit.NONE, () -> part(brands, TasteFacts.Favourites::favourite));
        addIf("top-brand-share", Kind.NUMBER, Unit.PERCENT, () -> part(brands, TasteFacts.Favourites::share));
        add("products-bought", Kind.NUMBER, Unit.NONE, () -> taste.get().differentProducts());
        add("pieces-per-line", Kind.NUMBER, Unit.NONE, () -> taste.get().piecesPerLine());
        addIf("discount-share", Kind.NUMBER, Unit.PERCENT, () -> taste.get().discountShare());
        addIf("return-share", Kind.NUMBER, Unit.PERCENT, () -> taste.get().returnShare());
    }

    private void addService(Once<ServiceFacts> service) {
        addIf("service-minutes", Kind.NUMBER, Unit.MINUTES, () -> service.get().minutes());
        addIf("service-contacts", Kind.NUMBER, Unit.TIMES, () -> service.get().contacts());
        addIf(
                "minutes-per-order",
                Kind.NUMBER,
                Unit.MINUTES,
                () -> service.get().minutesPerOrder());
        addIf("open-issues", Kind.NUMBER, Unit.NONE, () -> service.get().open());
    }

    private void addPerson(PersonFacts person, LedgerContents ledger, FactSettings settings, LocalDate asOf) {
        add("age", Kind.NUMBER, Unit.YEARS, () -> person.age(asOf));
        addIf("nearness", Kind.CATEGORY, Unit.NONE, () -> Nearness.of(ledger.customers(), settings));
        addIf("has-company", Kind.YES_NO, Unit.NONE, () -> yesNo(person, CustomerField.COMPANY));
        addIf("has-vat-number", Kind.YES_NO, Unit.NONE, () -> yesNo(person, CustomerField.VAT_NUMBER));
        for (CustomerField field : CustomerField.values()) {
            if (!NO_CRITERIA.contains(field) && !CustomerField.GATHERED.contains(field)) {
                Fact fact = Fact.of(field);
                columns.put(fact.key(), new LazyColumn(fact, () -> person.field(field)));
            }
        }
        ledger.ownFields().forEach((header, type) -> {
            Fact fact = Fact.own(header, Fact.kindOf(type));
            columns.put(fact.key(), new LazyColumn(fact, () -> person.own(header, type)));
        });
    }

    /** A yes or no that is a fact only where somebody has it. */
    private static Optional<Column> yesNo(PersonFacts person, CustomerField field) {
        Column.Categories column = person.has(field);
        for (int code : column.codes()) {
            if (code == 1) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<Column> part(Once<Optional<T>> whole, Function<T, Column> part) {
        return whole.get().map(part);
    }

    private void add(String key, Kind kind, Unit unit, Supplier<Column> maker) {
        addIf(key, kind, unit, () -> Optional.of(maker.get()));
    }

    private void addIf(String key, Kind kind, Unit unit, Supplier<Optional<Column>> maker) {
        columns.put(key, new LazyColumn(new Fact(key, kind, unit), maker));
    }

    private Optional<Column> columnOf(String key) {
        return Objects.requireNonNull(columns.get(key)).get();
    }

    /** A number column of ours; all unknown where nobody has it. */
    private Column.Numbers all(String key) {
        return (Column.Numbers) columnOf(key).orElseGet(() -> unknown(customers));
    }

    private static Column.Numbers unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return new Column.Numbers(values);
    }

    /** The values with those who never bought unknown. */
    private double[] buyers(String key) {
        double[] values = all(key).values().clone();
        for (int row = 0; row < values.length; row++) {
            values[row] = values[row] == 0 ? Double.NaN : values[row];
        }
        return values;
    }

    private double[] ofBuyers(Column.Amounts amounts) {
        double[] values = buyers("frequency");
        for (int row = 0; row < values.length; row++) {
            values[row] = Double.isNaN(values[row]) ? Double.NaN : amounts.values()[row];
        }
        return values;
    }

    private static Column.Amounts amounts(Measures measures, IntToLongFunction amountOf) {
        long[] values = new long[measures.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = amountOf.applyAsLong(row);
        }
        return new Column.Amounts(values);
    }

    private static Column marginPercent(Measures measures) {
        double[] values = new double[measures.size()];
        for (int row = 0; row < values.length; row++) {
            long paid = measures.revenue(row);
            values[row] = paid <= 0 ? Double.NaN : 100.0 * measures.margin(row) / paid;
        }
        return new Column.Numbers(values);
    }
}
