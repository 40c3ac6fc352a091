package app.shopfolk.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** The two years the sample shop has been open: which days are busy, and at what hours people come. */
final class ShopDays {
    static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    /** Monday to Sunday, in tenths. */
    private static final int[] WEEK = {9, 9, 10, 11, 16, 18, 6};

    private static final int BEFORE_OCCASION = 5;
    private static final int[] BUSY_UNTIL = busyUntil();

    private ShopDays() {}

    /** A day somebody comes, the likelier the busier it is. */
    static LocalDate any(Dice dice) {
        int thrown = dice.between(0, BUSY_UNTIL[BUSY_UNTIL.length - 1] - 1);
        int at = Arrays.binarySearch(BUSY_UNTIL, thrown + 1);
        return FIRST.plusDays(at < 0 ? -at - 1 : firstOf(at));
    }

    /** A day from one to another, the likelier the busier it is. */
    static LocalDate between(Dice dice, LocalDate first, LocalDate last) {
        while (true) {
            LocalDate day = any(dice);
            if (!day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        }
    }

    static boolean isOpen(LocalDate day) {
        return !((day.getMonthValue() == 12 && day.getDayOfMonth() == 25)
                || (day.getMonthValue() == 1 && day.getDayOfMonth() == 1));
    }

    /** Whether a day is an occasion or one of the five before it. */
    static boolean isFestive(LocalDate day) {
        for (Occasion occasion : Occasion.values()) {
            long ahead = ChronoUnit.DAYS.between(day, occasion.in(day.getYear()));
            if (ahead >= 0 && ahead <= BEFORE_OCCASION) {
                return true;
            }
        }
        return false;
    }

    static boolean isAdvent(LocalDate day) {
        return (day.getMonthValue() == 11 && day.getDayOfMonth() > 20)
                || (day.getMonthValue() == 12 && day.getDayOfMonth() < 25);
    }

    /** A time in the shop, most often in the afternoon. */
    static LocalTime inShop(Dice dice) {
        int minute = dice.chance(65) ? dice.around(13 * 60, 18 * 60 - 1) : dice.between(9 * 60, 13 * 60);
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** A time on the web, most often in the evening. */
    static LocalTime online(Dice dice) {
        int minute = dice.chance(60) ? dice.around(18 * 60, 24 * 60 - 1) : dice.between(7 * 60, 18 * 60);
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** A time before the shop fills, when vans are loaded. */
    static LocalTime earlyMorning(Dice dice) {
        return LocalTime.ofSecondOfDay(dice.around(7 * 60 + 30, 10 * 60 + 45) * 60L);
    }

    private static int firstOf(int at) {
        int first = at;
        while (first > 0 && BUSY_UNTIL[first - 1] == BUSY_UNTIL[at]) {
            first--;
        }
        return first;
    }

    private static int[] busyUntil() {
        int days = (int) ChronoUnit.DAYS.between(FIRST, LAST) + 1;
        int[] until = new int[days];
        int sum = 0;
        for (int at = 0; at < days; at++) {
            sum += busyness(FIRST.plusDays(at));
            until[at] = sum;
        }
        return until;
    }

    private static int busyness(LocalDate day) {
        if (!isOpen(day)) {
            return 0;
        }
        int busy = WEEK[day.getDayOfWeek().getValue() - 1] * 10;
        if (isAdvent(day)) {
            busy = busy * 19 / 10;
        }
        if (day.getMonthValue() == 7) {
            busy = busy * 7 / 10;
        }
        for (Occasion occasion : Occasion.values()) {
            long ahead = ChronoUnit.DAYS.between(day, occasion.in(day.getYear()));
            if (ahead >= 0 && ahead <= 1) {
                busy += WEEK[0] * occasion.rush();
            }
        }
        return busy;
    }
}
