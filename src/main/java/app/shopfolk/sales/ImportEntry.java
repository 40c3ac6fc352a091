package app.shopfolk.sales;

import app.shopfolk.base.Money;
import java.time.Instant;

/** One line of the list of imports: a file, when it came, what it brought. */
public record ImportEntry(
        int id, String file, String kind, String digest, Instant at, Tally tally, long lines, Money revenue) {}
