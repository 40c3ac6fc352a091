package app.shopfolk.sales;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier state of the ledger.
 *
 * @param taken until when it was the present one
 * @param bytes its size on disk
 */
public record LedgerBackup(Path file, Instant taken, long bytes) {}
