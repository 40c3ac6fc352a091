package app.shopfolk.insight;

import app.shopfolk.base.Money;
import app.shopfolk.base.Period;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.LineMargins;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.segment.Assignment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each bucket brought month by month, up to two years, of those who are in it now. The months of a bucket add up to what
 * it is worth over them.
 */
public final class Trend {
    private static final int MOST_MONTHS = 24;
    private static final int SEASON = 3;
    private static final int YEAR = 12;
    /** With fewer buyers a difference between two seasons is mostly chance. */
    private static final int ENOUGH_BUYERS = 30;

    private final CustomerFacts facts;
    private final LineMargins margins;
    private final boolean byMargin;
    private final int[] placeOf;
    private final LocalDate end;
    private final YearMonth first;
    private final boolean isFirstWhole;
    private final long[][] amounts;
    private final List<Change> changes;

    /**
     * How a bucket's last three whole months stand to the same three a year before.
     *
     * @param place of the bucket, as everywhere here
     * @param ratio 0.1 for a tenth more
     */
    public record Change(int place, double ratio) {}

    private Trend(CustomerFacts facts, Assignment assignment, boolean byMargin) {
        this.facts = facts;
        this.margins = LineMargins.of(facts);
        this.byMargin = byMargin;
        this.placeOf = places(assignment);
        Period period = facts.settings().period();
        this.end = period == null || period.last().isAfter(facts.asOf()) ? facts.asOf() : period.last();
        LocalDate begin = begin(facts.ledger().lines());
        YearMonth earliest = YearMonth.from(end).minusMonths(MOST_MONTHS - 1);
        YearMonth begun = YearMonth.from(begin);
        this.first = begun.isBefore(earliest) ? earliest : begun;
        this.isFirstWhole = begun.isBefore(earliest) || begin.getDayOfMonth() == 1;
        int months = Math.max(0, at(YearMonth.from(end)) + 1);
        this.amounts = new long[assignment.buckets() + 1][months];
        eachLine((line, place, month) -> amounts[place][month] += amountOf(line));
        this.changes = compare();
    }

    /**
     * The months up to the end of the facts' period.
     *
     * @param byMargin margin, where it is known; else revenue
     */
    public static Trend of(CustomerFacts facts, Assignment assignment, boolean byMargin) {
        return new Trend(facts, assignment, byMargin);
    }

    private static int[] places(Assignment assignment) {
        int[] places = new int[assignment.size()];
        IntStream.range(0, assignment.buckets())
                .forEach(bucket -> assignment.forEach(bucket, row -> places[row] = bucket));
        assignment.forEach(Assignment.EVERYONE_ELSE, row -> places[row] = assignment.buckets());
        return places;
    }

    private LocalDate begin(SaleLines lines) {
        int first = (int) end.toEpochDay();
        for (int line = 0; line < lines.size(); line++) {
            first = Math.min(first, lines.day(line));
        }
        return LocalDate.ofEpochDay(first);
    }

    private int at(YearMonth month) {
        return (month.getYear() - first.getYear()) * YEAR + month.getMonthValue() - first.getMonthValue();
    }

    private interface Visitor {
        void visit(int line, int place, int month);
    }

    private void eachLine(Visitor visitor) {
        LedgerContents ledger = facts.ledger();
        SaleLines lines = ledger.lines();
        int from = (int) first.atDay(1).toEpochDay();
        int to = (int) end.toEpochDay();
        // A month for each day, so that no date is made for each line.
        int[] monthOf = IntStream.rangeClosed(from, Math.max(from, to))
                .map(day -> at(YearMonth.from(LocalDate.ofEpochDay(day))))
                .toArray();
        for (int line = 0; line < lines.size(); line++) {
            int day = lines.day(line);
            int row = ledger.customerOfLine(line);
            if (row != SaleLines.NONE && day >= from && day <= to) {
                visitor.visit(line, placeOf[row], monthOf[day - from]);
            }
        }
    }

    private long amountOf(int line) {
        if (!byMargin) {
            return facts.ledger().revenueOfLine(line);
        }
        long margin = margins.of(line);
        return margin == LineMargins.UNKNOWN ? 0 : margin;
    }

    /** The months from the first to the last. */
    public List<YearMonth> months() {
        return IntStream.range(0, amounts[0].length).mapToObj(first::plusMonths).toList();
    }

    /** Whether the last month is over; else more of it may come. */
    public boolean isLastWhole() {
        return end.equals(YearMonth.from(end).atEndOfMonth());
    }

    /**
     * What a bucket brought in a month.
     *
     * @param place the bucket's position; everyone else is after the last
     */
    public Money amount(int place, int month) {
        return new Money(amounts[place][month]);
    }

    /** The last of the three months that are compared. */
    public YearMonth comparedTo() {
        YearMonth last = YearMonth.from(end);
        return isLastWhole() ? last : last.minusMonths(1);
    }

    /** The first of the three months that are compared. */
    public YearMonth comparedFrom() {
        return comparedTo().minusMonths(SEASON - 1);
    }

    /** Whether the same three months of the year before are there, whole. */
    public boolean isComparable() {
        int before = at(comparedFrom()) - YEAR;
        return before > 0 || (before == 0 && isFirstWhole);
    }

    /** Of every bucket with enough buyers in both years; the largest rise first. */
    public List<Change> changes() {
        return changes;
    }

    private List<Change> compare() {
        if (!isComparable()) {
            return List.of();
        }
        int now = at(comparedFrom());
        long[] buyersNow = countBuyers(now);
        long[] buyersBefore = countBuyers(now - YEAR);
        List<Change> found = new ArrayList<>();
        for (int place = 0; place < amounts.length; place++) {
            long before = sum(place, now - YEAR);
            if (buyersNow[place] >= ENOUGH_BUYERS && buyersBefore[place] >= ENOUGH_BUYERS && before > 0) {
                found.add(new Change(place, (double) (sum(place, now) - before) / before));
            }
        }
        found.sort((one, other) -> Double.compare(other.ratio(), one.ratio()));
        return List.copyOf(found);
    }

    private long sum(int place, int from) {
        return IntStream.range(from, from + SEASON)
                .mapToLong(month -> amounts[place][month])
                .sum();
    }

    private long[] countBuyers(int from) {
        BitSet bought = new BitSet(facts.size());
        eachLine((line, place, month) -> {
            if (month >= from && month < from + SEASON) {
                bought.set(facts.ledger().customerOfLine(line));
            }
        });
        long[] buyers = new long[amounts.length];
        bought.stream().forEach(row -> buyers[placeOf[row]]++);
        return buyers;
    }

    /** What each customer of a bucket brought in a month, by her row; who bought nothing then is not among them. */
    public Map<Integer, Money> buyers(int place, int month) {
        Map<Integer, Money> brought = new HashMap<>();
        eachLine((line, itsPlace, itsMonth) -> {
            if (itsPlace == place && itsMonth == month) {
                brought.merge(facts.ledger().customerOfLine(line), new Money(amountOf(line)), Money::plus);
            }
        });
        return brought;
    }
}
