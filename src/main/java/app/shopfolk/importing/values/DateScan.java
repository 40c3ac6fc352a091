package app.shopfolk.importing.values;

import java.time.LocalDate;
import java.time.YearMonth;

/** Takes one cell apart as a date with or without a time, in any usual form. Reused from cell to cell. */
final class DateScan {
    /** Stands for "no time of day". */
    static final int NO_MINUTE = -1;

    private static final int LONGEST = 48;

    private String cell = "";
    private int at;
    private int end;

    private final int[] part = new int[3];
    private final int[] width = new int[3];
    private int parts;
    private char separator;
    private int month;
    private int monthPlace;
    private boolean eastern;
    private int eraStart;
    private int minute;
    private boolean halfDay;

    /** Whether the cell is a date whose year, month and day can be told once the order is. */
    boolean scan(String text) {
        cell = text;
        end = Trim.end(text);
        at = Trim.start(text, end);
        if (at < end && text.charAt(at) == '\'') {
            at++;
        }
        parts = 0;
        separator = 0;
        month = 0;
        eastern = false;
        eraStart = 0;
        minute = NO_MINUTE;
        halfDay = false;
        if (end - at < 5 || end - at > LONGEST || !readDate()) {
            return false;
        }
        return at == end || readTime();
    }

    private boolean readDate() {
        skipWeekday();
        readEra();
        while (at < end && parts + (month > 0 ? 1 : 0) < 3) {
            char c = cell.charAt(at);
            if (isDigit(c)) {
                readNumber();
                if (!afterNumber()) {
                    return false;
                }
            } else if (Character.isLetter(c)) {
                if (month > 0 || !readMonth()) {
                    return false;
                }
            } else {
                return false;
            }
        }
        if (month == 0 && parts == 1 && separator == 0) {
            return splitEight();
        }
        return parts + (month > 0 ? 1 : 0) == 3;
    }

    private void readNumber() {
        int value = 0;
        int from = at;
        while (at < end && isDigit(cell.charAt(at)) && at - from < 9) {
            value = value * 10 + Character.digit(cell.charAt(at), 10);
            at++;
        }
        part[parts] = value;
        width[parts] = at - from;
        parts++;
    }

    /** Steps over what parts the numbers; the same sign in both places, save where words help. */
    private boolean afterNumber() {
        if (at >= end) {
            return true;
        }
        boolean complete = parts + (month > 0 ? 1 : 0) == 3;
        char c = cell.charAt(at);
        if (c == '年' || c == '月' || c == '日') {
            eastern = true;
            separator = '年';
            at++;
            skipBlanks();
            return true;
        }
        if (complete) {
            return true;
        }
        if (month == 0 && parts == 1 && width[0] == 8) {
            return true;
        }
        skipOrdinal();
        if (at >= end) {
            return true;
        }
        c = cell.charAt(at);
        if (c == '/' || c == '-' || c == '.' || c == '／' || c == '．' || c == '－' || c == '‐') {
            char sign = c == '／' ? '/' : c == '．' ? '.' : c == '－' || c == '‐' ? '-' : c;
            if (separator != 0 && separator != sign && month == 0) {
                return false;
            }
            separator = sign;
            at++;
            skipBlanks();
            return at < end;
        }
        if (Trim.isBlank(c) || c == ',') {
            boolean blank = Trim.isBlank(c);
            skipBlanksAndCommas();
            return month > 0 || (blank && at < end && Character.isLetter(cell.charAt(at)));
        }
        return Character.isLetter(c) && month == 0;
    }

    private void skipOrdinal() {
        if (at + 1 < end && Character.isLetter(cell.charAt(at))) {
            String two = cell.substring(at, at + 2);
            boolean ordinal =
                    two.equals("st") || two.equals("nd") || two.equals("rd") || two.equals("th") || two.equals("er");
            if (ordinal && (at + 2 == end || !Character.isLetter(cell.charAt(at + 2)))) {
                at += 2;
            }
        }
    }

    private boolean readMonth() {
        int from = at;
        while (at < end && Character.isLetter(cell.charAt(at))) {
            at++;
        }
        String word = cell.substring(from, at);
        if (word.equals("de") || word.equals("of")) {
            skipBlanks();
            return at < end;
        }
        month = Months.of(word);
        monthPlace = parts;
        if (month == 0) {
            return false;
        }
        while (at < end && (Trim.isBlank(cell.charAt(at)) || "-./,".indexOf(cell.charAt(at)) >= 0)) {
            at++;
        }
        if (cell.startsWith("de ", at)) {
            at += 3;
        }
        return true;
    }

    private void skipWeekday() {
        int from = at;
        while (at < end && Character.isLetter(cell.charAt(at))) {
            at++;
        }
        int letters = at - from;
        boolean comma = at < end && (cell.charAt(at) == ',' || cell.charAt(at) == '.');
        if (letters < 2 || !comma || Months.of(cell.substring(from, at)) > 0) {
            at = from;
            return;
        }
        skipBlanksAndCommas();
        if (at < end && cell.charAt(at) == '.') {
            at++;
            skipBlanksAndCommas();
        }
    }

    private void readEra() {
        if (end - at < 4) {
            return;
        }
        eraStart = Era.startOf(cell, at);
        if (eraStart == 0) {
            return;
        }
        at += Era.lengthOf(cell, at);
        if (at < end && cell.charAt(at) == '元') {
            part[0] = 1;
            width[0] = 1;
            parts = 1;
            at++;
            if (!afterNumber()) {
                eraStart = 0;
            }
        }
    }

    private boolean splitEight() {
        if (width[0] != 8 && width[0] != 14 && width[0] != 12) {
            return false;
        }
        if (width[0] != 8) {
            return false;
        }
        int all = part[0];
        part[0] = all / 10_000;
        part[1] = all / 100 % 100;
        part[2] = all % 100;
        width[0] = 4;
        width[1] = 2;
        width[2] = 2;
        parts = 3;
        return part[0] >= 1900 && part[0] <= 2100 && part[1] >= 1 && part[1] <= 12 && part[2] >= 1 && part[2] <= 31;
    }

    private boolean readTime() {
        int time = TimeOfDay.after(cell, at, end);
        if (time == TimeOfDay.NOT) {
            return false;
        }
        halfDay = TimeOfDay.saysHalf(time);
        minute = TimeOfDay.minute(time);
        return true;
    }

    private void skipBlanks() {
        while (at < end && Trim.isBlank(cell.charAt(at))) {
            at++;
        }
    }

    private void skipBlanksAndCommas() {
        while (at < end && (Trim.isBlank(cell.charAt(at)) || cell.charAt(at) == ',')) {
            at++;
        }
    }

    /** The day since 1970-01-01 in an order, or {@link DateForm#NO_DAY} where it does not exist. */
    int day(DateOrder order) {
        if (month > 0) {
            // A month in words leaves day and year: the longer number, or the last one, is the year.
            boolean yearFirst = width[0] == 4 && width[1] < 3;
            return dayOf(year(yearFirst ? 0 : 1), month, part[yearFirst ? 1 : 0]);
        }
        if (eraStart > 0) {
            return dayOf(eraStart + part[0] - 1, part[1], part[2]);
        }
        if (eastern || width[0] == 4) {
            return dayOf(year(0), part[1], part[2]);
        }
        if (width[0] > 2 || width[1] > 2 || (width[2] != 2 && width[2] != 4)) {
            return DateForm.NO_DAY;
        }
        return switch (width[2] == 4 && order == DateOrder.YEAR_MONTH_DAY ? DateOrder.DAY_MONTH_YEAR : order) {
            case DAY_MONTH_YEAR -> dayOf(year(2), part[1], part[0]);
            case MONTH_DAY_YEAR -> dayOf(year(2), part[0], part[1]);
            case YEAR_MONTH_DAY -> dayOf(year(0), part[1], part[2]);
        };
    }

    private int year(int place) {
        int year = part[place];
        if (width[place] > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int dayOf(int year, int month, int day) {
        boolean real = year >= 1850
                && year <= 2200
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 28 + (day > 28 ? YearMonth.of(year, month).lengthOfMonth() - 28 : 0);
        return real ? (int) LocalDate.of(year, month, day).toEpochDay() : DateForm.NO_DAY;
    }

    /** Whether day and month could change places without anything in the cell against it. */
    boolean hasOrder() {
        return month == 0 && eraStart == 0 && !eastern && width[0] <= 2;
    }

    boolean hasMonthInWords() {
        return month > 0;
    }

    boolean isYearFirst() {
        return month == 0 && (eraStart > 0 || eastern || width[0] == 4);
    }

    int first() {
        return part[0];
    }

    int second() {
        return part[1];
    }

    boolean hasLongYear() {
        return width[2] == 4;
    }

    char separator() {
        return separator;
    }

    int minute() {
        return minute;
    }

    boolean saysHalfOfDay() {
        return halfDay;
    }

    int monthPlace() {
        return monthPlace;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }
}
