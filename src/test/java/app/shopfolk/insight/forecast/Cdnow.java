package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.SaleLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The raw purchase logs of CDNOW, one receipt for each of their lines; tests that ask for them are skipped elsewhere. */
final class Cdnow {
    /** The last day from which the published figures are. */
    static final int CALIBRATED = (int) LocalDate.of(1997, 9, 30).toEpochDay();

    private static final Path FOLDER = Path.of("../shared/data/retail/cdnow");

    private Cdnow() {}

    /** The tenth of the customers that was published with the models. */
    static CustomerFacts sample() {
        return facts("CDNOW_sample.txt", 1);
    }

    /** All customers. */
    static CustomerFacts everybody() {
        return facts("CDNOW_master.txt", 0);
    }

    private static CustomerFacts facts(String file, int customerColumn) {
        assumeThat(FOLDER.resolve(file)).exists();
        TestLedger ledger = new TestLedger();
        Map<String, Integer> rows = new HashMap<>();
        for (String line : lines(file)) {
            List<String> cells = List.of(line.strip().split("\\s+"));
            if (!Character.isDigit(cells.getFirst().charAt(0))) {
                continue;
            }
            List<String> sale = cells.subList(customerColumn, cells.size());
            int row = rows.computeIfAbsent(sale.getFirst(), ledger::customer);
            String day = LocalDate.parse(sale.get(1), DateTimeFormatter.BASIC_ISO_DATE)
                    .toString();
            // A few purchases of 0.00 were counted by those who published; an amount that is not told counts here, too.
            boolean told = new BigDecimal(sale.get(3)).signum() > 0;
            ledger.line(
                    ledger.receipt(), row, SaleLines.NONE, day, Channel.ONLINE, told ? sale.get(3) : null, null, "0");
        }
        return ledger.facts();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
