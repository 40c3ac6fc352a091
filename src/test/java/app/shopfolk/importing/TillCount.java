package app.shopfolk.importing;

import app.shopfolk.sales.LedgerTotals;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What a gift wholesaler's daily files hold, counted without any of the program's own reading, beside what the ledger has. */
record TillCount(
        long lines, long invoices, long cancellations, long customers, BigDecimal revenue, BigDecimal walkInRevenue) {
    static TillCount of(List<Path> files) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        long lines = 0;
        Set<String> invoices = new HashSet<>();
        Set<String> customers = new HashSet<>();
        BigDecimal revenue = BigDecimal.ZERO;
        BigDecimal walkIn = BigDecimal.ZERO;
        for (Path file : files) {
            try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
                for (CSVRecord row : parser) {
                    lines++;
                    invoices.add(row.get("InvoiceNo"));
                    BigDecimal paid =
                            new BigDecimal(row.get("Quantity")).multiply(new BigDecimal(row.get("UnitPrice")));
                    revenue = revenue.add(paid);
                    if (row.get("CustomerID").isEmpty()) {
                        walkIn = walkIn.add(paid);
                    } else {
                        customers.add(row.get("CustomerID"));
                    }
                }
            }
        }
        return new TillCount(
                lines, invoices.size(), cancelled(invoices), customers.size(), plain(revenue), plain(walkIn));
    }

    static TillCount of(LedgerTotals totals, MemoryLedger ledger) {
        return new TillCount(
                totals.lines(),
                totals.receipts(),
                cancelled(new HashSet<>(ledger.contents().receipts())),
                totals.customers(),
                plain(new BigDecimal(totals.revenue().toString())),
                plain(new BigDecimal(totals.walkInRevenue().toString())));
    }

    private static long cancelled(Set<String> invoices) {
        return invoices.stream().filter(number -> number.startsWith("C")).count();
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }
}
