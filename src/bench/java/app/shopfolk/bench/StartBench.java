package app.shopfolk.bench;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.insight.LastWorth;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.store.JdbiWorthSnapshots;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.store.JdbiSegmentations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * From the double-click to the window: the installed image with its AOT cache, the same without, and the least JavaFX window
 * with a cache of its own on the same runtime, in turns. Then the image on a large book. Windows are drawn into memory, so
 * that no screen is needed; {@code installer/build.sh} makes the image beforehand.
 */
record StartBench(int lines) implements Bench.Question {
    private static final int ROUNDS = 7;
    private static final int MOST_SECONDS = 60;
    private static final Path IMAGE = Path.of("target", "installer", "image", "Shopfolk");
    private static final String NO_SCREEN = "-Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true";
    private static final String WITHOUT_CACHE = NO_SCREEN + " -XX:AOTMode=off";

    /**
     * What the program notes in its log. The window is usable once it is drawn: every page can be chosen and files can be
     * dropped while the book, which follows, is opened.
     */
    private enum Seen {
        WINDOW("The window is on the screen"),
        /** Buckets and charts, as they were counted last; a small book has none, it is read at once. */
        LAST_FIGURES("The figures of last time are on the screen"),
        BOOK("The book is on the screen"),
        FIGURES("The figures are ready");

        private final String noted;

        Seen(String noted) {
            this.noted = noted;
        }
    }

    private static final Set<Seen> SMALL = EnumSet.complementOf(EnumSet.of(Seen.LAST_FIGURES));
    private static final Set<Seen> LARGE = EnumSet.allOf(Seen.class);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Row> answer(Path folder) throws Exception {
        Path launcher = IMAGE.resolve("bin").resolve("Shopfolk").toAbsolutePath();
        if (!Files.isExecutable(launcher)) {
            System.err.println("start: left out, there is no image; installer/build.sh makes one");
            return List.of();
        }
        Path java = IMAGE.resolve("lib/runtime/bin/java").toAbsolutePath();
        List<String> hello = hello(java, folder);
        Path book = Files.createDirectory(folder.resolve("start"));
        started(launcher, book, NO_SCREEN, SMALL);
        List<Map<Seen, Double>> ours = new ArrayList<>();
        List<Map<Seen, Double>> uncached = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(started(launcher, book, NO_SCREEN, SMALL));
            theirs.add(said(hello));
            uncached.add(started(launcher, book, WITHOUT_CACHE, SMALL));
        }
        double usable = median(ours, Seen.WINDOW);
        List<Map<Seen, Double>> large = new ArrayList<>();
        Path much = large(folder);
        for (int round = 0; round < ROUNDS; round++) {
            large.add(started(launcher, much, NO_SCREEN, LARGE));
        }
        String what = String.format("start with %,d lines: ", lines);
        return List.of(
                new Row("start: usable window", "ms", usable, "JavaFX hello world", median(theirs), 2),
                new Row("start: usable window", "ms", usable, "without the cache", median(uncached, Seen.WINDOW), 0.5),
                Row.alone("start: page of an empty book", "ms", median(ours, Seen.BOOK), Double.POSITIVE_INFINITY),
                Row.alone("start: figures", "ms", median(ours, Seen.FIGURES), Double.POSITIVE_INFINITY),
                Row.alone(what + "usable window", "ms", median(large, Seen.WINDOW), Double.POSITIVE_INFINITY),
                Row.alone(
                        what + "buckets and charts, after the window",
                        "ms",
                        afterWindow(large, Seen.LAST_FIGURES),
                        1_500),
                Row.alone(
                        what + "all counted anew, after the window",
                        "ms",
                        afterWindow(large, Seen.FIGURES),
                        Double.POSITIVE_INFINITY));
    }

    private static double afterWindow(List<Map<Seen, Double>> starts, Seen what) {
        return median(starts.stream()
                .map(seen -> seen.get(what) - seen.get(Seen.WINDOW))
                .toList());
    }

    /** The program's times from its start, in milliseconds. */
    private static Map<Seen, Double> started(Path launcher, Path book, String options, Set<Seen> awaited)
            throws Exception {
        Path log = book.resolve("logs").resolve("shopfolk.log");
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--data=" + book);
        builder.environment().put("JAVA_TOOL_OPTIONS", options + " -Dshopfolk.logs=" + log.getParent());
        // Without a display the program would take the tour; what it draws goes into memory all the same.
        builder.environment().putIfAbsent("DISPLAY", ":none");
        long start = System.currentTimeMillis();
        Process program = builder.redirectErrorStream(true)
                .redirectOutput(book.resolve("said").toFile())
                .start();
        try {
            Map<Seen, Double> seen = Map.of();
            for (int wait = 0; !seen.keySet().containsAll(awaited); wait++) {
                if (wait > MOST_SECONDS * 50 || !program.isAlive()) {
                    throw new IOException("The program did not start: " + Files.readString(book.resolve("said")));
                }
                TimeUnit.MILLISECONDS.sleep(20);
                seen = noted(log, start);
            }
            return seen;
        } finally {
            program.descendants().forEach(ProcessHandle::destroy);
            program.destroy();
            program.waitFor();
        }
    }

    private static Map<Seen, Double> noted(Path log, long start) throws IOException {
        Map<Seen, Double> found = new EnumMap<>(Seen.class);
        if (Files.exists(log)) {
            for (String line : Files.readAllLines(log)) {
                for (Seen seen : Seen.values()) {
                    if (line.endsWith(seen.noted)) {
                        String instant = line.substring(0, line.indexOf(' '));
                        found.put(
                                seen,
                                (double) OffsetDateTime.parse(instant)
                                                .toInstant()
                                                .toEpochMilli()
                                        - start);
                    }
                }
            }
        }
        return found;
    }

    private static double said(List<String> command) throws Exception {
        long start = System.currentTimeMillis();
        Process hello = new ProcessBuilder(command).start();
        String said = new String(hello.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (hello.waitFor() != 0) {
            throw new IOException("The reference did not start");
        }
        // What follows in the training run is the JVM's own.
        return Long.parseLong(said.lines().findFirst().orElseThrow()) - start;
    }

    /** The command that starts the reference, with an AOT cache made by one run of it. */
    private static List<String> hello(Path java, Path folder) throws Exception {
        Path classes = Files.createDirectory(folder.resolve("hello"));
        Path source = Path.of("src/bench/java/app/shopfolk/bench/HelloWindow.java");
        run("javac", "-nowarn", "-d", classes.toString(), source.toString());
        Path jar = folder.resolve("hello.jar");
        run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        Path cache = folder.resolve("hello.aot");
        said(hello(java, jar, "-XX:AOTCacheOutput=" + cache));
        return hello(java, jar, "-XX:AOTCache=" + cache);
    }

    private static List<String> hello(Path java, Path jar, String cache) {
        return Stream.of(
                        List.of(java.toString(), cache, "-XX:+UseSerialGC", "-Xmx2g"),
                        List.of(NO_SCREEN.split(" ")),
                        List.of("--add-modules=javafx.controls", "--enable-native-access=javafx.graphics"),
                        List.of("-cp", jar.toString(), HelloWindow.Door.class.getName()))
                .flatMap(List::stream)
                .toList();
    }

    private static void run(String tool, String... arguments) throws IOException {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.err, System.err, arguments);
        if (code != 0) {
            throw new IOException(tool + " ended with " + code);
        }
    }

    private Path large(Path folder) throws Exception {
        Path csv = folder.resolve("start.csv");
        ShopFile.write(csv, lines, false);
        Path book = Files.createDirectory(folder.resolve("much"));
        try (Database database = Database.open(book, book.resolve("backups"))) {
            JdbiLedger ledger = new JdbiLedger(database, Clock.systemUTC());
            new Importing(ledger, "DE").bringIn(Understanding.of(List.of(csv), Progress.none()), Progress.none());
            shape(database, CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT));
        }
        return book;
    }

    /** As the owner leaves it: with buckets of her own, and what they are worth counted. */
    private static void shape(Database database, CustomerFacts facts) {
        Words words = Words.of(Locale.ENGLISH, Currency.getInstance("EUR"));
        Segmentation buckets = StartingPoint.of(Trade.NONE_OF_THESE, facts, words);
        JdbiSegmentations segmentations = new JdbiSegmentations(database);
        segmentations.save(buckets);
        new LastWorth(new JdbiWorthSnapshots(database), segmentations, InstantSource.system())
                .keep(() -> Picture.of(facts, buckets, true, Rates.DEFAULT));
    }

    private static double median(List<Map<Seen, Double>> starts, Seen what) {
        return median(starts.stream().map(seen -> seen.get(what)).toList());
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
