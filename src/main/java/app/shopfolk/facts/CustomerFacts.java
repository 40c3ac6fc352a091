package app.shopfolk.facts;

import app.shopfolk.base.Period;
import app.shopfolk.base.Share;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each customer, one row each in the order of {@link LedgerContents#customers}, one primitive column per
 * fact. Columns are made when first asked for; asking is safe from any thread. Immutable otherwise: after a change to the
 * ledger make another.
 */
public final class CustomerFacts {
    private final LedgerContents ledger;
    private final FactSettings settings;
    private final LocalDate asOf;
    private final Map<String, LazyColumn> columns;
    private final List<Supplier<?>> groundwork;
    private final Once<Measures> measures;
    private final Once<Measures> everything;
    private final Once<List<Fact>> known;

    private CustomerFacts(LedgerContents ledger, FactSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
        this.asOf = asOf(ledger, settings);
        this.everything = new Once<>(() -> Measures.of(ledger, null, settings));
        Period period = settings.period();
        this.measures = period == null ? everything : new Once<>(() -> Measures.of(ledger, period, settings));
        FactCatalogue catalogue = new FactCatalogue(ledger, settings, asOf, everything);
        this.columns = catalogue.columns();
        this.groundwork = catalogue.groundwork();
        this.known = new Once<>(this::findKnown);
    }

    /** The facts of a ledger. */
    public static CustomerFacts of(LedgerContents ledger, FactSettings settings) {
        return new CustomerFacts(ledger, settings);
    }

    private CustomerFacts(CustomerFacts base, Map<String, LazyColumn> columns) {
        this.ledger = base.ledger;
        this.settings = base.settings;
        this.asOf = base.asOf;
        this.everything = base.everything;
        this.measures = base.measures;
        this.groundwork = base.groundwork;
        this.columns = columns;
        this.known = new Once<>(this::findKnown);
    }

    /** The same facts, with money and minutes summed over another period; nothing else is counted again. */
    public CustomerFacts over(@Nullable Period period) {
        return new CustomerFacts(this, settings.withPeriod(period));
    }

    private CustomerFacts(CustomerFacts base, FactSettings settings) {
        this.ledger = base.ledger;
        this.settings = settings;
        this.asOf = base.asOf;
        this.everything = base.everything;
        Period period = settings.period();
        this.measures = period == null ? everything : new Once<>(() -> Measures.of(ledger, period, settings));
        this.groundwork = base.groundwork;
        this.columns = base.columns;
        this.known = base.known;
    }

    /** These facts and one more, whose column is made when first asked for; rooms further right add what they find out. */
    public CustomerFacts with(Fact fact, Supplier<Column> column) {
        Map<String, LazyColumn> more = new LinkedHashMap<>(columns);
        more.put(fact.key(), new LazyColumn(fact, () -> Optional.of(column.get())));
        return new CustomerFacts(this, more);
    }

    private static LocalDate asOf(LedgerContents ledger, FactSettings settings) {
        LocalDate told = settings.asOf();
        if (told != null) {
            return told;
        }
        SaleLines lines = ledger.lines();
        long last = Long.MIN_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            last = Math.max(last, lines.day(line));
        }
        for (ServiceContact contact : ledger.contacts()) {
            last = Math.max(last, contact.day().toEpochDay());
        }
        return last == Long.MIN_VALUE ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.ofEpochDay(last);
    }

    private List<Fact> findKnown() {
        InTurn.run(Stream.concat(
                        groundwork.stream(), columns.values().stream().map(column -> (Supplier<?>) column::get))
                .toList());
        return columns.values().stream()
                .filter(column -> column.get().isPresent())
                .map(LazyColumn::fact)
                .toList();
    }

    /** How many customers there are. */
    public int size() {
        return ledger.customers().size();
    }

    public Customer customer(int row) {
        return ledger.customers().get(row);
    }

    public LedgerContents ledger() {
        return ledger;
    }

    public FactSettings settings() {
        return settings;
    }

    /** The day that counts as today: the owner's, or the last day in the ledger. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The facts known of at least one customer, in the order a screen lists them. Makes all columns. */
    public List<Fact> facts() {
        return known.get();
    }

    /** The fact with that key, if at least one customer has it. */
    public Optional<Fact> fact(String key) {
        return Optional.ofNullable(columns.get(key))
                .filter(column -> column.get().isPresent())
                .map(LazyColumn::fact);
    }

    /** The column of a fact; empty where nothing is known, or the key is of no fact. */
    public Optional<Column> column(String key) {
        return Optional.ofNullable(columns.get(key)).flatMap(LazyColumn::get);
    }

    /** How many customers a fact is known of. */
    public Share coverage(String key) {
        LazyColumn column = columns.get(key);
        return new Share(column == null ? 0 : column.known(), size());
    }

    /** The label a customer has in a category or yes/no fact. */
    public Optional<String> label(String key, int row) {
        return column(key)
                .filter(column -> column instanceof Column.Categories && column.isKnown(row))
                .map(column -> (Column.Categories) column)
                .map(labels -> labels.labels().get(labels.codes()[row]));
    }

    /** A customer's number, or amount in units of the currency; {@code NaN} where unknown. */
    public double number(String key, int row) {
        @Nullable Column column = column(key).orElse(null);
        return switch (column) {
            case Column.Numbers numbers -> numbers.values()[row];
            case Column.Amounts amounts when amounts.isKnown(row) -> amounts.values()[row] / 10_000.0;
            case null, default -> Double.NaN;
        };
    }

    /** Revenue, margin and minutes over the period of the settings. */
    public Measures measures() {
        return measures.get();
    }

    /** Revenue, margin and minutes over another period; {@code null} for the whole ledger. */
    public Measures measures(@Nullable Period period) {
        return period == null ? everything.get() : Measures.of(ledger, period, settings);
    }

    /** What a customer paid in the period, in ten-thousandths. */
    public long revenue(int row) {
        return measures().revenue(row);
    }

    /** Her margin in the period, in ten-thousandths. */
    public long margin(int row) {
        return measures().margin(row);
    }

    /** Minutes of service she took in the period, in hundredths. */
    public long serviceMinutes(int row) {
        return measures().serviceMinutes(row);
    }
}
