package app.shopfolk.facts;

import app.shopfolk.base.Money;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What files and the owner say of each customer, read into columns. A value that does not read is unknown. */
final class PersonFacts {
    private static final int MOST_LABELS = 200;

    private final List<Customer> customers;
    private final Once<Set<CustomerField>> told;

    PersonFacts(List<Customer> customers) {
        this.customers = customers;
        this.told = new Once<>(this::findTold);
    }

    /** The fields that a file told of anybody: most shops know few of all there are, and need not look for each. */
    private Set<CustomerField> findTold() {
        Set<CustomerField> found = EnumSet.noneOf(CustomerField.class);
        for (Customer customer : customers) {
            if (!found.containsAll(customer.values().keySet())) {
                found.addAll(customer.values().keySet());
            }
        }
        return found;
    }

    /** Whether anything told it of anybody. */
    boolean isTold(CustomerField field) {
        return told.get().contains(field);
    }

    Optional<Column> field(CustomerField field) {
        return !isTold(field)
                ? Optional.empty()
                : column(field.type(), customer -> customer.values().get(field));
    }

    Optional<Column> own(String header, FieldType type) {
        return column(type, customer -> customer.own().get(header));
    }

    /** Whether a field has any value, as yes or no. */
    Column.Categories has(CustomerField field) {
        int[] codes = new int[customers.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = customers.get(row).values().containsKey(field) ? 1 : 0;
        }
        return new Column.Categories(codes, List.of("false", "true"));
    }

    /** Age in full years, from the birth date, else from the age some file told. */
    Column age(LocalDate asOf) {
        double[] ages = new double[customers.size()];
        long today = proleptic(asOf);
        for (int row = 0; row < ages.length; row++) {
            Map<CustomerField, String> values = customers.get(row).values();
            int born = day(values.get(CustomerField.BIRTH_DATE));
            double age = born == Column.Days.UNKNOWN
                    ? number(values.get(CustomerField.AGE))
                    : Math.floorDiv(today - proleptic(LocalDate.ofEpochDay(born)), 10_000);
            ages[row] = age >= 0 && age <= 120 ? age : Double.NaN;
        }
        return new Column.Numbers(ages);
    }

    /** A day as yyyymmdd, so that the difference of two, cut to the year, is an age. */
    private static long proleptic(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    private Optional<Column> column(FieldType type, Function<Customer, @Nullable String> valueOf) {
        return switch (type) {
            case NUMBER -> Optional.of(numbers(valueOf));
            case MONEY -> Optional.of(amounts(valueOf));
            case DATE -> Optional.of(days(valueOf));
            case YES_NO, CATEGORY, TEXT -> labels(valueOf);
        };
    }

    private Column numbers(Function<Customer, @Nullable String> valueOf) {
        double[] values = new double[customers.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = number(valueOf.apply(customers.get(row)));
        }
        return new Column.Numbers(values);
    }

    private Column amounts(Function<Customer, @Nullable String> valueOf) {
        long[] values = new long[customers.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = amount(valueOf.apply(customers.get(row)));
        }
        return new Column.Amounts(values);
    }

    private Column days(Function<Customer, @Nullable String> valueOf) {
        int[] values = new int[customers.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = day(valueOf.apply(customers.get(row)));
        }
        return new Column.Days(values);
    }

    /** Labels by code; empty where there are too many to be told apart in a list, as with names. */
    private Optional<Column> labels(Function<Customer, @Nullable String> valueOf) {
        Map<String, Integer> codes = new HashMap<>();
        List<String> labels = new ArrayList<>();
        int[] values = new int[customers.size()];
        Arrays.fill(values, Column.Categories.UNKNOWN);
        int known = 0;
        for (int row = 0; row < values.length; row++) {
            String value = valueOf.apply(customers.get(row));
            if (value == null || value.isBlank()) {
                continue;
            }
            known++;
            values[row] = codes.computeIfAbsent(value.strip(), fresh -> {
                labels.add(fresh);
                return labels.size() - 1;
            });
            if (labels.size() > MOST_LABELS) {
                return Optional.empty();
            }
        }
        boolean namesEachApart = labels.size() > 20 && labels.size() * 2 > known;
        return namesEachApart ? Optional.empty() : Optional.of(new Column.Categories(values, List.copyOf(labels)));
    }

    private static double number(@Nullable String text) {
        if (text == null) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException unreadable) {
            return Double.NaN;
        }
    }

    private static long amount(@Nullable String text) {
        if (text == null) {
            return Column.Amounts.UNKNOWN;
        }
        try {
            return Money.of(new BigDecimal(text)).tenThousandths();
        } catch (ArithmeticException | NumberFormatException unreadable) {
            return Column.Amounts.UNKNOWN;
        }
    }

    private static int day(@Nullable String text) {
        if (text == null) {
            return Column.Days.UNKNOWN;
        }
        try {
            return (int) LocalDate.parse(text).toEpochDay();
        } catch (DateTimeParseException unreadable) {
            return Column.Days.UNKNOWN;
        }
    }
}
