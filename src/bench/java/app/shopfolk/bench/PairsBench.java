package app.shopfolk.bench;

import app.shopfolk.affinity.Affinity;
import app.shopfolk.affinity.Meeting;
import app.shopfolk.affinity.Pair;
import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.Product;
import app.shopfolk.sales.SaleLines;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * What goes together: all pairs of 5,000 products over receipts and the ten best of each, from the lines on, beside DuckDB's
 * self join of the same lines, which only counts.
 */
record PairsBench(int lines) implements Bench.Question {
    private static final int PRODUCTS = 5000;
    private static final int ON_A_RECEIPT = 5;
    private static final int BEST = 10;

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public List<Row> answer(Path folder) throws SQLException {
        int rounds = Integer.getInteger("bench.rounds", 5);
        LedgerContents ledger = ledger();
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            load((DuckDBConnection) duck, ledger.lines());
            for (int round = 0; round <= rounds; round++) {
                Affinity affinity = Affinity.of(facts, List.of());
                long start = System.nanoTime();
                List<List<Pair>> best = affinity.allNeighbours(Meeting.RECEIPT, BEST);
                double mine = millis(start);
                start = System.nanoTime();
                selfJoin(duck);
                double its = millis(start);
                check(duck, best);
                // The first round only warms both up.
                if (round > 0) {
                    ours.add(mine);
                    theirs.add(its);
                }
            }
        }
        String what = String.format("pairs of %,d products, ten best of each", PRODUCTS);
        return List.of(new Row(what, "ms", median(ours), "DuckDB's self join", median(theirs), 0.5));
    }

    /** Receipts of a few products each, some products far commoner than others. */
    private LedgerContents ledger() {
        Random random = new Random(5);
        List<Product> products = new ArrayList<>();
        for (int at = 0; at < PRODUCTS; at++) {
            Money price = new Money(10_000L + random.nextInt(500_000));
            products.add(new Product(at, "p" + at, "Product " + at, null, null, price, price.times(6000)));
        }
        SaleLines sold = new SaleLines();
        List<String> receipts = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            if (line % ON_A_RECEIPT == 0) {
                receipts.add("r" + receipts.size());
            }
            int product = (int) (PRODUCTS * Math.pow(random.nextDouble(), 2.5));
            sold.add(
                    receipts.size() - 1,
                    receipts.size() % 20_000,
                    product,
                    20_000 + line % 700,
                    600,
                    Channel.SHOP,
                    10_000,
                    SaleLines.UNKNOWN,
                    SaleLines.UNKNOWN,
                    0);
        }
        List<Customer> people = new ArrayList<>();
        List<Identity> identities = new ArrayList<>();
        int[] customerOf = new int[20_000];
        for (int row = 0; row < customerOf.length; row++) {
            people.add(new Customer(row, "Customer " + row, Set.of(), Map.of(), Map.of()));
            identities.add(new Identity(Identity.Kind.CUSTOMER_NUMBER, Integer.toString(row)));
            customerOf[row] = row;
        }
        return new LedgerContents(people, identities, customerOf, products, receipts, sold, List.of(), Map.of(), 1);
    }

    private static void load(DuckDBConnection duck, SaleLines lines) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute("CREATE TABLE line (receipt INTEGER, product INTEGER)");
        }
        try (DuckDBAppender rows = duck.createAppender("main", "line")) {
            for (int line = 0; line < lines.size(); line++) {
                rows.beginRow();
                rows.append(lines.receipt(line));
                rows.append(lines.product(line));
                rows.endRow();
            }
        }
    }

    private static void selfJoin(Connection duck) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TABLE pair AS WITH once AS (SELECT DISTINCT receipt, product FROM line)"
                            + " SELECT a.product AS x, b.product AS y, count(*) AS n FROM once a JOIN once b"
                            + " ON a.receipt = b.receipt AND a.product < b.product GROUP BY 1, 2");
        }
    }

    /** Both counted the same, or the time of one of them is worth nothing. */
    private static void check(Connection duck, List<List<Pair>> best) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            for (Pair pair : best.stream().flatMap(List::stream).limit(200).toList()) {
                try (ResultSet count = statement.executeQuery("SELECT n FROM pair WHERE x = "
                        + Math.min(pair.x(), pair.y()) + " AND y = " + Math.max(pair.x(), pair.y()))) {
                    if (!count.next() || count.getInt(1) != pair.both()) {
                        throw new IllegalStateException("Not the same: " + pair);
                    }
                }
            }
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
