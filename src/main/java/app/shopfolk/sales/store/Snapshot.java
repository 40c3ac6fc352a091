package app.shopfolk.sales.store;

import app.shopfolk.sales.ImportEntry;
import app.shopfolk.sales.LedgerContents;
import java.util.List;

/** The ledger as read at one moment. */
record Snapshot(LedgerContents contents, List<ImportEntry> imports) {}
