package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.ServiceContact;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that happened between the shop and a customer, on a day that is known. */
sealed interface Moment {
    LocalDate day();

    /** She bought. */
    record Bought(Visit visit) implements Moment {
        @Override
        public LocalDate day() {
            return visit.day();
        }
    }

    /** She gave something back, or a purchase was cancelled. */
    record GaveBack(Visit visit) implements Moment {
        @Override
        public LocalDate day() {
            return visit.day();
        }
    }

    /**
     * She took the shop's time.
     *
     * @param minutes in hundredths; 0 where nobody wrote down how long
     */
    record Served(LocalDate day, Optional<String> topic, long minutes, boolean isOpen) implements Moment {}

    /** A day that her files tell. */
    record Told(LocalDate day, Kind kind) implements Moment {
        /** What the day is. */
        enum Kind {
            WEB,
            MEMBER
        }
    }

    /** All that is known of a customer with its day, the latest first. */
    static List<Moment> of(CustomerFacts facts, int row) {
        List<Moment> moments = new ArrayList<>();
        for (Visit visit : Visit.of(facts.ledger(), row)) {
            moments.add(visit.paid().compareTo(Money.ZERO) < 0 ? new GaveBack(visit) : new Bought(visit));
        }
        for (ServiceContact contact : facts.ledger().contacts()) {
            if (contact.identity() >= 0 && facts.ledger().customerOfIdentity()[contact.identity()] == row) {
                moments.add(new Served(
                        contact.day(), Optional.ofNullable(contact.topic()), minutes(facts, contact), contact.open()));
            }
        }
        told(facts, row, CustomerField.LAST_WEB_VISIT, Told.Kind.WEB).ifPresent(moments::add);
        told(facts, row, CustomerField.CUSTOMER_SINCE, Told.Kind.MEMBER).ifPresent(moments::add);
        moments.sort(Comparator.comparing(Moment::day).reversed());
        return moments;
    }

    private static long minutes(CustomerFacts facts, ServiceContact contact) {
        Integer told = contact.minutes();
        if (told != null) {
            return told;
        }
        Integer effort = contact.effort();
        return effort == null ? 0 : Math.round(100 * facts.settings().effort().minutesOf(effort / 100.0));
    }

    private static Optional<Moment> told(CustomerFacts facts, int row, CustomerField field, Told.Kind kind) {
        return facts.customer(row).value(field).flatMap(date -> {
            try {
                return Optional.of(new Told(LocalDate.parse(date), kind));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        });
    }
}
