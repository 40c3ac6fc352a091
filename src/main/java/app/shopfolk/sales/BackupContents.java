package app.shopfolk.sales;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an earlier state of the ledger holds, in a few figures, so that the owner sees which one she wants.
 *
 * @param lastSale day of the newest sale; empty where there is none
 */
public record BackupContents(LedgerTotals totals, int imports, Optional<LocalDate> lastSale) {}
