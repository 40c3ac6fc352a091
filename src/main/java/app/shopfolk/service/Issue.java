package app.shopfolk.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a customer waits for.
 *
 * @param id stable: the same issue of a file read again has the same
 * @param customer the customer's id in the ledger
 * @param since the day she asked
 * @param topic in the words of the file or of the owner; empty where nobody said
 * @param minutes what it is thought to need, in hundredths; {@code null} where nobody said
 * @param isNoted whether the owner noted it herself
 */
public record Issue(
        String id,
        int customer,
        LocalDate since,
        String topic,
        @Nullable Integer minutes,
        boolean isNoted) {}
