package app.shopfolk.bench;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * From a closed book to figures: the file opened and read whole, every fact of every customer, the buckets and what they are
 * worth. Beside it DuckDB, which opens its file and counts a handful of these facts.
 */
record OpeningBench(int lines) implements Bench.Question {
    private static final int ROUNDS = 9;
    private static final Words WORDS = Words.of(Locale.ENGLISH, Currency.getInstance("EUR"));
    private static final Rates RATES = new Rates(Money.of(new java.math.BigDecimal(30)), 3, 60);
    private static final String FACTS = """
        SELECT "Customer No", max(day), count(*), sum(paid), avg(paid), min(day), sum(online)
        FROM (SELECT "Customer No", "Receipt No", min("Date") AS day, sum(Amount) AS paid, count("E-mail") AS online
              FROM sales GROUP BY ALL)
        GROUP BY "Customer No"
        """;

    @Override
    public String name() {
        return "opening";
    }

    @Override
    public List<Row> answer(Path folder) throws Exception {
        Path csv = folder.resolve("opening.csv");
        ShopFile.write(csv, lines, false);
        Path duck = folder.resolve("opening.duckdb");
        DuckDb.load(csv, duck, true);
        Path shop = Files.createDirectory(folder.resolve("opening"));
        try (Database database = Database.open(shop, shop.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            new Importing(ledger, "DE").bringIn(Understanding.of(List.of(csv), Progress.none()), Progress.none());
        }
        List<Double> ours = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        List<Double> counting = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            ask(duck);
            theirs.add(millis(start));
            System.gc();
            start = System.nanoTime();
            try (Database database = Database.open(shop, shop.resolve("backups"))) {
                LedgerContents contents = new JdbiLedger(database, Clock.systemUTC()).contents();
                reading.add(millis(start));
                long read = System.nanoTime();
                CustomerFacts facts = CustomerFacts.of(contents, FactSettings.DEFAULT);
                int known = facts.facts().size();
                counting.add(millis(read));
                Picture picture = Picture.of(facts, StartingPoint.of(Trade.NONE_OF_THESE, facts, WORDS), false, RATES);
                ours.add(millis(start));
                if (contents.lines().size() != lines
                        || known < 20
                        || picture.worth().total().customers() != facts.size()) {
                    throw new IllegalStateException("The book is not the one that was written");
                }
            }
        }
        System.err.printf(
                "opening: first %.0f ms (read %.0f, facts %.0f), then %s%n",
                ours.getFirst(), reading.getFirst(), counting.getFirst(), ours);
        String what = String.format("opening %,d lines to figures", lines);
        return List.of(
                Row.beside(what, "ms", median(ours), "DuckDB, six facts", median(theirs)),
                Row.alone(what + ": median", "ms", median(ours), 1_500),
                Row.alone(what + ": all facts", "ms", median(counting), 500),
                Row.alone(what + ": the first time", "ms", ours.getFirst(), 1_500));
    }

    private static void ask(Path duck) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + duck);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FACTS)) {
            int customers = 0;
            while (rows.next()) {
                customers++;
            }
            if (customers < 100) {
                throw new IOException("DuckDB found only " + customers + " customers");
            }
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
