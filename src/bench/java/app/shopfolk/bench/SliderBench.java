package app.shopfolk.bench;

import app.shopfolk.base.Money;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.Measures;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleEvaluator;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * A slider's move among 500,000 customers, eight buckets and twenty conditions: one condition is looked at anew, then every
 * bucket's count, margin and minutes, the first move after the wizard opened included; beside DuckDB's answer to the same.
 */
record SliderBench(int lines) implements Bench.Question {
    private static final int MOVES = 200;
    private static final int REFERENCE_MOVES = 20;
    private static final List<String> FACTS = List.of(
            "recency-days", "frequency", "average-order", "monetary", "margin", "age", "children", "since-first-days");

    @Override
    public String name() {
        return "slider";
    }

    @Override
    public List<Row> answer(Path folder) throws SQLException {
        var ledger = ManyCustomers.of(lines / 2, lines);
        long start = System.nanoTime();
        CustomerFacts facts = CustomerFacts.of(ledger, FactSettings.DEFAULT);
        RuleEvaluator evaluator = new RuleEvaluator(facts);
        evaluator.warmUp(buckets(0));
        Figures shown = figures(evaluator, buckets(0), facts.measures(), null);
        double opening = millis(start);
        List<Double> ours = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            load((DuckDBConnection) duck, facts);
            for (int move = 1; move <= MOVES; move++) {
                Segmentation moved = buckets(move);
                long busy = processor();
                start = System.nanoTime();
                shown = figures(evaluator, moved, facts.measures(), shown);
                ours.add(millis(start));
                processor.add((processor() - busy) / 1e6);
                if (move % (MOVES / REFERENCE_MOVES) == 0) {
                    start = System.nanoTime();
                    Map<Integer, List<Long>> reference = ask(duck, moved);
                    theirs.add(millis(start));
                    if (!shown.byBucket().equals(reference)) {
                        throw new IllegalStateException("Not the same: " + shown.byBucket() + " and " + reference);
                    }
                }
            }
        }
        String what = String.format("slider, %,d customers", facts.size());
        return List.of(
                new Row(what, "ms", quantile(ours, 0.5), "DuckDB", quantile(theirs, 0.5), 0.25),
                Row.alone(what + ": median", "ms", quantile(ours, 0.5), 4),
                Row.alone(what + ": 95th percentile", "ms", quantile(ours, 0.95), 16),
                Row.alone(what + ": first move", "ms", ours.getFirst(), 16),
                Row.alone(what + ": median, processor time", "ms", quantile(processor, 0.5), 4),
                Row.alone(what + ": 95th percentile, processor time", "ms", quantile(processor, 0.95), 16),
                Row.alone(what + ": facts and criteria made ready", "ms", opening, Double.POSITIVE_INFINITY));
    }

    /** Eight buckets with twenty conditions; a move shifts one bound of one of them. */
    private static Segmentation buckets(int move) {
        double bound = 30 + move * 0.5;
        List<Rule> rules = List.of(
                all(
                        between("recency-days", null, bound),
                        between("frequency", 4.0, null),
                        between("margin", 50.0, null)),
                all(between("average-order", 40.0, null), between("age", null, 40.0)),
                all(
                        between("frequency", 3.0, null),
                        between("recency-days", null, 200.0),
                        between("children", 1.0, null)),
                all(between("monetary", 100.0, 300.0), between("since-first-days", 365.0, null)),
                all(between("age", 60.0, null), between("frequency", 2.0, null), between("margin", 20.0, null)),
                all(between("recency-days", 300.0, null), between("frequency", 2.0, null)),
                all(
                        between("frequency", null, 1.0),
                        between("since-first-days", null, 120.0),
                        between("age", 20.0, null)),
                all(between("average-order", null, 15.0), between("monetary", null, 60.0)));
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < rules.size(); at++) {
            segments.add(new Segment("s" + at, "Bucket " + at, at, rules.get(at), Money.ZERO));
        }
        return new Segmentation(Trade.NONE_OF_THESE, segments);
    }

    private static Rule all(Rule... parts) {
        return new Rule.All(List.of(parts));
    }

    private static Rule between(String fact, Double min, Double max) {
        return new Rule.Between(fact, min, max);
    }

    /** The figures of every bucket, from those before the move as the wizard's are. */
    private static Figures figures(RuleEvaluator evaluator, Segmentation moved, Measures measures, Figures before) {
        Assignment assignment = evaluator.assign(moved);
        Map<Integer, List<Long>> figures = new TreeMap<>();
        for (int bucket = Assignment.EVERYONE_ELSE; bucket < assignment.buckets(); bucket++) {
            long count = assignment.count(bucket);
            if (before == null) {
                figures.put(
                        bucket,
                        List.of(
                                count,
                                assignment.sum(bucket, measures::margin),
                                assignment.sum(bucket, measures::serviceMinutes)));
            } else {
                List<Long> old = before.byBucket().get(bucket);
                figures.put(
                        bucket,
                        List.of(
                                count,
                                assignment.sum(bucket, measures::margin, before.assignment(), old.get(1)),
                                assignment.sum(bucket, measures::serviceMinutes, before.assignment(), old.get(2))));
            }
        }
        return new Figures(assignment, figures);
    }

    /** Count, margin and minutes by bucket. */
    private record Figures(Assignment assignment, Map<Integer, List<Long>> byBucket) {}

    private static void load(DuckDBConnection duck, CustomerFacts facts) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            StringBuilder table = new StringBuilder("CREATE TABLE customer (m BIGINT, s BIGINT");
            for (int at = 0; at < FACTS.size(); at++) {
                table.append(", f").append(at).append(" DOUBLE");
            }
            statement.execute(table.append(")").toString());
        }
        try (DuckDBAppender rows = duck.createAppender("main", "customer")) {
            for (int row = 0; row < facts.size(); row++) {
                rows.beginRow();
                rows.append(facts.margin(row));
                rows.append(facts.serviceMinutes(row));
                for (String fact : FACTS) {
                    Column column = facts.column(fact).orElseThrow();
                    if (column.isKnown(row)) {
                        rows.append(facts.number(fact, row));
                    } else {
                        rows.appendNull();
                    }
                }
                rows.endRow();
            }
        }
    }

    private static Map<Integer, List<Long>> ask(Connection duck, Segmentation moved) throws SQLException {
        StringBuilder question = new StringBuilder("SELECT b, count(*), sum(m), sum(s) FROM (SELECT m, s, CASE");
        for (int at = 0; at < moved.segments().size(); at++) {
            question.append(" WHEN ")
                    .append(where(moved.segments().get(at).rule()))
                    .append(" THEN ")
                    .append(at);
        }
        question.append(" ELSE -1 END AS b FROM customer) GROUP BY b");
        Map<Integer, List<Long>> figures = new TreeMap<>();
        for (int bucket = Assignment.EVERYONE_ELSE; bucket < moved.segments().size(); bucket++) {
            figures.put(bucket, List.of(0L, 0L, 0L));
        }
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(question.toString())) {
            while (rows.next()) {
                figures.put(rows.getInt(1), List.of(rows.getLong(2), rows.getLong(3), rows.getLong(4)));
            }
        }
        return figures;
    }

    private static String where(Rule rule) {
        List<String> said = new ArrayList<>();
        for (Rule part : ((Rule.All) rule).parts()) {
            Rule.Between between = (Rule.Between) part;
            String column = "f" + FACTS.indexOf(between.fact());
            if (between.min() != null) {
                said.add(column + " >= " + between.min());
            }
            if (between.max() != null) {
                said.add(column + " <= " + between.max());
            }
        }
        return String.join(" AND ", said);
    }

    /** What this thread alone used, which a busy machine does not lengthen much. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double quantile(List<Double> times, double share) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(sorted.length * share))];
    }
}
