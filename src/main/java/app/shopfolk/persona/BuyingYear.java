package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.segment.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** In which months of the year a bucket's customers come: visits by month, January first, over all years. */
public final class BuyingYear {
    public static final int MONTHS = 12;

    private BuyingYear() {}

    /**
     * The years of all buckets.
     *
     * @return for each bucket twelve numbers of visits, or none where there are fewer than five customers or fewer visits
     *     than months
     */
    public static List<List<Integer>> of(LedgerContents ledger, Assignment assignment) {
        int[] bucketOf = new int[ledger.customers().size()];
        Arrays.fill(bucketOf, -1);
        for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
            for (int row : assignment.rows(bucket)) {
                bucketOf[row] = bucket;
            }
        }
        int[][] visits = visits(ledger, bucketOf, assignment.buckets());
        List<List<Integer>> years = new ArrayList<>();
        for (int bucket = 0; bucket < visits.length; bucket++) {
            boolean enough = assignment.count(bucket) >= Share.FEW
                    && Arrays.stream(visits[bucket]).sum() >= MONTHS;
            years.add(enough ? Arrays.stream(visits[bucket]).boxed().toList() : List.of());
        }
        return years;
    }

    /** Each receipt is a visit, counted once. */
    private static int[][] visits(LedgerContents ledger, int[] bucketOf, int buckets) {
        int[][] visits = new int[buckets][MONTHS];
        SaleLines lines = ledger.lines();
        BitSet seen = new BitSet(ledger.receipts().size());
        for (int line = 0; line < lines.size(); line++) {
            int customer = ledger.customerOfLine(line);
            int receipt = lines.receipt(line);
            boolean counted = receipt >= 0 && seen.get(receipt);
            if (customer >= 0 && bucketOf[customer] >= 0 && !counted) {
                visits[bucketOf[customer]][LocalDate.ofEpochDay(lines.day(line)).getMonthValue() - 1]++;
            }
            if (receipt >= 0) {
                seen.set(receipt);
            }
        }
        return visits;
    }
}
