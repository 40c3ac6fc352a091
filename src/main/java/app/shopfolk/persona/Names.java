package app.shopfolk.persona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** First names as parents chose them, by country, gender and years of birth; kept in {@code names.csv} beside the class. */
final class Names {
    private static final List<Line> LINES = read();

    private Names() {}

    private record Line(String country, Gender gender, int from, int to, List<String> names) {
        boolean fits(String where, Gender who, int born) {
            return country.equals(where) && (who == Gender.UNKNOWN || who == gender) && from <= born && born <= to;
        }
    }

    /**
     * A name nobody in the shop bears.
     *
     * @param country two letters; any country without a list gets English names
     * @param taken first names in use, in any case
     * @param choice which of those that fit; the same choice gives the same name
     */
    static String of(String country, Gender gender, int born, Set<String> taken, int choice) {
        Set<String> lower =
                taken.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        List<String> fitting = fitting(country, gender, born);
        List<String> wider = LINES.stream()
                .filter(line -> line.fits(country, gender, line.from()))
                .flatMap(line -> line.names().stream())
                .toList();
        List<String> english = LINES.stream()
                .filter(line -> line.fits("", gender, line.from()))
                .flatMap(line -> line.names().stream())
                .toList();
        return Stream.of(fitting, wider, english, everywhere(gender))
                .map(names -> free(names, lower))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> names.get(Math.floorMod(choice, names.size())))
                // Every name we know is some customer's: an initial is nobody's name.
                .orElseGet(() -> fitting.getFirst().substring(0, 1) + ".");
    }

    private static List<String> fitting(String country, Gender gender, int born) {
        Optional<List<String>> here = matching(country, gender, born);
        return here.or(() -> matching("", gender, born)).orElseGet(() -> everywhere(gender));
    }

    private static Optional<List<String>> matching(String country, Gender gender, int born) {
        List<String> names = new ArrayList<>();
        LINES.stream().filter(line -> line.fits(country, gender, born)).forEach(line -> names.addAll(line.names()));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static List<String> everywhere(Gender gender) {
        return LINES.stream()
                .filter(line -> gender == Gender.UNKNOWN || line.gender() == gender)
                .flatMap(line -> line.names().stream())
                .toList();
    }

    private static List<String> free(List<String> names, Set<String> taken) {
        return names.stream()
                .filter(name -> !taken.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Line> read() {
        try (InputStream in = Names.class.getResourceAsStream("names.csv")) {
            if (in == null) {
                throw new IllegalStateException("The list of names is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Names::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String text) {
        List<String> cells = Arrays.asList(text.split(",", -1));
        return new Line(
                cells.get(0),
                Gender.of(cells.get(1)),
                Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)),
                List.copyOf(cells.subList(4, cells.size())));
    }
}
