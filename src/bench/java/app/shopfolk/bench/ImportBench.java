package app.shopfolk.bench;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From a file on disk to figures: understood, reconciled, stored, forced to disk and counted, beside DuckDB's bulk load. */
record ImportBench(int lines, boolean dirty) implements Bench.Question {
    private static final int WARM = Integer.getInteger("bench.warm", 2);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return dirty ? "dirty" : "clean";
    }

    @Override
    public List<Row> answer(Path folder) throws Exception {
        Path csv = folder.resolve(name() + ".csv");
        ShopFile.write(csv, lines, dirty);
        Path duck = folder.resolve("reference.duckdb");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        double oursOnDisk = 0;
        double peak = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long theirsBefore = processor();
            DuckDb.load(csv, duck, !dirty);
            double theirTime = seconds(start);
            double theirWork = (processor() - theirsBefore) / 1e9;
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            Path shop = Files.createDirectory(folder.resolve(name() + (round + WARM)));
            start = System.nanoTime();
            long before = processor();
            oursOnDisk = bringIn(csv, shop);
            double ourTime = seconds(start);
            System.err.printf(
                    "%s round %d: ours %.2f s (processor %.2f s), DuckDB %.2f s (processor %.2f s)%n",
                    name(), round, ourTime, (processor() - before) / 1e9, theirTime, theirWork);
            if (round >= 0) {
                ours.add(ourTime);
                theirs.add(theirTime);
                peak = Math.max(
                        peak,
                        pools().stream()
                                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                .sum());
            }
        }
        String what = dirty ? "import, dirty file" : "import, clean file";
        return List.of(
                new Row(what, "s", median(ours), "DuckDB load", median(theirs), dirty ? 5 : 3),
                new Row(
                        what + ": on disk",
                        "MB",
                        oursOnDisk / MEGABYTE,
                        "DuckDB file",
                        Files.size(duck) / MEGABYTE,
                        1.5),
                Row.alone(what + ": most heap", "MB", peak / MEGABYTE, 2_048));
    }

    private double bringIn(Path csv, Path shop) throws IOException {
        try (Database database = Database.open(shop, shop.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            long start = System.nanoTime();
            Understanding.Drop drop = Understanding.of(List.of(csv), Progress.none());
            double understood = seconds(start);
            ImportReport report = new Importing(ledger, "DE").bringIn(drop, Progress.none());
            double stored = seconds(start);
            CustomerFacts facts = CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT);
            if (facts.column("monetary").isEmpty()
                    || report.totals().lines() < lines * 0.98
                    || report.taken() < lines * 0.98) {
                throw new IllegalStateException(
                        "The import took " + report.files().getFirst());
            }
            System.err.printf("  understood %.2f, stored %.2f, counted %.2f s%n", understood, stored, seconds(start));
        }
        try (var files = Files.list(shop)) {
            return files.filter(file -> file.toString().endsWith(".mv.db"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** What the whole program used of the processors: tells more than the clock on a machine that others use too. */
    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
