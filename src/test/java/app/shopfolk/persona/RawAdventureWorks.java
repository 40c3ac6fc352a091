package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.segment.Rule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The AdventureWorks files read plainly, line by line: what drafts say is counted here with none of the program's code. */
final class RawAdventureWorks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Map<String, Person> people = new HashMap<>();
    private LocalDate asOf = LocalDate.MIN;

    /** One customer's row and what she bought. */
    private static final class Person {
        private final Map<String, String> row;
        private final Map<String, LocalDate> orders = new TreeMap<>();
        private final Set<String> products = new HashSet<>();
        private double spent;

        Person(Map<String, String> row) {
            this.row = row;
        }
    }

    RawAdventureWorks(Path folder) throws IOException {
        for (Map<String, String> row :
                rows(folder.resolve("AdventureWorks_Customers.csv"), StandardCharsets.ISO_8859_1)) {
            people.put(row.getOrDefault("CustomerKey", ""), new Person(row));
        }
        Map<String, Double> prices = new HashMap<>();
        for (Map<String, String> row : rows(folder.resolve("AdventureWorks_Products.csv"), StandardCharsets.UTF_8)) {
            prices.put(row.getOrDefault("ProductKey", ""), Double.valueOf(row.getOrDefault("ProductPrice", "")));
        }
        for (int year = 2017; year <= 2019; year++) {
            for (Map<String, String> row :
                    rows(folder.resolve("AdventureWorks_Sales_" + year + ".csv"), StandardCharsets.UTF_8)) {
                Person buyer = Objects.requireNonNull(people.get(row.get("CustomerKey")));
                LocalDate day = LocalDate.parse(row.getOrDefault("OrderDate", ""), DAY);
                String product = row.getOrDefault("ProductKey", "");
                buyer.orders.put(row.getOrDefault("OrderNumber", ""), day);
                buyer.products.add(product);
                buyer.spent += Integer.parseInt(row.getOrDefault("OrderQuantity", "")) * prices.get(product);
                asOf = day.isAfter(asOf) ? day : asOf;
            }
        }
    }

    private static List<Map<String, String>> rows(Path file, Charset charset) throws IOException {
        List<String> lines = Files.readAllLines(file, charset);
        String[] heads = lines.getFirst().replaceFirst("^[^A-Za-z]+", "").split(",", -1);
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> {
                    String[] cells = COMMA.split(line, -1);
                    Map<String, String> row = new HashMap<>();
                    for (int at = 0; at < heads.length; at++) {
                        row.put(heads[at], cells[at].replace("\"", "").strip());
                    }
                    return row;
                })
                .toList();
    }

    /** Of the customers with these keys, those for whom a claim holds, and those of whom it can be told. */
    Share of(Rule.Condition claim, Collection<String> keys) {
        long part = 0;
        long whole = 0;
        for (String key : keys) {
            Person person = Objects.requireNonNull(people.get(key));
            Boolean holds = holds(claim, person);
            whole += holds == null ? 0 : 1;
            part += Boolean.TRUE.equals(holds) ? 1 : 0;
        }
        return new Share(part, whole);
    }

    private @Nullable Boolean holds(Rule.Condition claim, Person person) {
        return switch (claim) {
            case Rule.OneOf oneOf -> {
                String label = label(oneOf.fact(), person);
                yield label.isEmpty() ? null : oneOf.labels().contains(label);
            }
            case Rule.Between between -> {
                double value = number(between.fact(), person);
                yield Double.isNaN(value)
                        ? null
                        : value >= Objects.requireNonNullElse(between.min(), -1e18)
                                && value <= Objects.requireNonNullElse(between.max(), 1e18);
            }
            default -> throw new AssertionError(claim);
        };
    }

    private static String label(String fact, Person person) {
        return switch (fact) {
            case "occupation" -> cell(person, "Occupation");
            case "education" -> cell(person, "EducationLevel");
            case "home" -> cell(person, "HomeOwner").equals("Y") ? "Yes" : "No";
            case "marital-status" -> cell(person, "MaritalStatus").equals("M") ? "Married" : "Single";
            default -> throw new AssertionError("Nobody counts " + fact + " here yet");
        };
    }

    private static String cell(Person person, String column) {
        return person.row.getOrDefault(column, "");
    }

    private double number(String fact, Person person) {
        int orders = person.orders.size();
        return switch (fact) {
            case "age" ->
                LocalDate.parse(cell(person, "BirthDate"), DAY).until(asOf).getYears();
            case "children" -> Double.parseDouble(cell(person, "TotalChildren"));
            case "income" -> Double.parseDouble(cell(person, "AnnualIncome").replaceAll("[$,]", ""));
            case "frequency" -> orders;
            case "orders-last-year" ->
                person.orders.values().stream()
                        .filter(day -> day.isAfter(asOf.minusDays(365)))
                        .count();
            case "products-bought" -> person.products.size();
            case "average-order" -> orders == 0 ? Double.NaN : Math.round(person.spent / orders * 10_000) / 10_000.0;
            case "since-first-days" ->
                orders == 0 ? Double.NaN : asOf.toEpochDay() - days(person).getFirst();
            case "recency-days" ->
                orders == 0 ? Double.NaN : asOf.toEpochDay() - days(person).getLast();
            default -> throw new AssertionError("Nobody counts " + fact + " here yet");
        };
    }

    private static List<Long> days(Person person) {
        return person.orders.values().stream()
                .map(LocalDate::toEpochDay)
                .sorted()
                .toList();
    }
}
