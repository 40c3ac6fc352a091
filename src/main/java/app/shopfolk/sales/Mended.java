package app.shopfolk.sales;

import java.util.List;

/**
 * What is left of a damaged ledger once everything that is not whole was taken out.
 *
 * @param contents what it holds
 * @param missing the names of the files to bring in again, in the order they came
 * @param isOwnWorkMissing whether something the owner wrote herself may be gone too
 */
public record Mended(BackupContents contents, List<String> missing, boolean isOwnWorkMissing) {}
