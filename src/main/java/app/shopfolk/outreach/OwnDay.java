package app.shopfolk.outreach;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A day of a customer's own that comes up: the special day that was told of her, or the birthday that the owner noted
 * herself. A birthday that merely stands in a file is left in peace: she did not give it to be written to.
 *
 * @param day when it is next
 */
public record OwnDay(int row, LocalDate day, boolean isBirthday) {
    /** The id of this audience. */
    public static final String ID = "own-days";

    private static final int WEEKS = 6;

    /**
     * The days of the next six weeks, the next first; of each customer the earlier.
     *
     * @param noted ids of customers of whom the owner noted a field herself
     */
    public static List<OwnDay> coming(
            CustomerFacts facts, LocalDate today, Function<CustomerField, Set<Integer>> noted) {
        Set<Integer> born = noted.apply(CustomerField.BIRTH_DATE);
        List<OwnDay> days = new ArrayList<>();
        for (int row = 0; row < facts.size(); row++) {
            int at = row;
            Customer customer = facts.customer(row);
            Optional<OwnDay> special =
                    next(customer, CustomerField.SPECIAL_DATE, today).map(day -> new OwnDay(at, day, false));
            Optional<OwnDay> birthday = born.contains(customer.id())
                    ? next(customer, CustomerField.BIRTH_DATE, today).map(day -> new OwnDay(at, day, true))
                    : Optional.empty();
            special.filter(day -> birthday.isEmpty() || !birthday.get().day().isBefore(day.day()))
                    .or(() -> birthday)
                    .ifPresent(days::add);
        }
        days.sort(Comparator.comparing(OwnDay::day));
        return List.copyOf(days);
    }

    /** The next return of a day within the weeks looked at. */
    private static Optional<LocalDate> next(Customer customer, CustomerField field, LocalDate today) {
        return customer.value(field)
                .flatMap(OwnDay::parsed)
                .map(first -> {
                    LocalDate thisYear = first.plusYears((long) today.getYear() - first.getYear());
                    return thisYear.isBefore(today)
                            ? first.plusYears((long) today.getYear() - first.getYear() + 1)
                            : thisYear;
                })
                .filter(day -> !day.isAfter(today.plusWeeks(WEEKS)));
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Those who have such a day, as an audience of their own. */
    public static Audience audience(List<OwnDay> days, String name) {
        return new Audience(ID, name, -1, days.stream().map(OwnDay::row).toList());
    }
}
