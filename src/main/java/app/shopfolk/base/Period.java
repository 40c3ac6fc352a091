package app.shopfolk.base;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from the first to the last, both included. */
public record Period(LocalDate first, LocalDate last) {
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins");
        }
    }

    /** The twelve months that end on a day. */
    public static Period yearTo(LocalDate last) {
        return new Period(last.minusYears(1).plusDays(1), last);
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
