package app.shopfolk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints one table of ratios: {@code mvn -Pbench}. A smaller size, to try something out: {@code -Dbench.lines=100000}; only
 * some of it: {@code -Dbench.only=clean,dirty}.
 */
final class Bench {
    private Bench() {}

    /** One question, answered with one or more lines of the table. */
    interface Question {
        /** By which it is asked alone. */
        String name();

        List<Row> answer(Path folder) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int lines = Integer.getInteger("bench.lines", 1_000_000);
        List<String> only = List.of(System.getProperty("bench.only", "").split(","));
        Path folder = Files.createTempDirectory("shopfolk-bench");
        List<Row> rows = new ArrayList<>();
        try {
            for (Question question : questions(lines)) {
                if (only.contains("") || only.contains(question.name())) {
                    rows.addAll(question.answer(folder));
                }
            }
        } finally {
            delete(folder);
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                "%n%,d lines; Java %s, %d processors, heap up to %,d MB, %s%n%n%s%n",
                lines,
                Runtime.version(),
                machine.availableProcessors(),
                machine.maxMemory() >> 20,
                System.getProperty("os.name"),
                Row.header());
        rows.forEach(row -> System.out.println(row.line()));
        long missed = rows.stream().filter(Row::isMissed).count();
        long set = rows.stream().filter(Row::hasTarget).count();
        System.out.printf("%n%d of %d targets missed%n", missed, set);
    }

    /** Everything that is asked, in the order of the table; further questions join here. */
    private static List<Question> questions(int lines) {
        return List.of(
                new ImportBench(lines, false),
                new ImportBench(lines, true),
                new OpeningBench(lines),
                new StartBench(lines),
                new SliderBench(lines),
                new PairsBench(lines));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
