package app.shopfolk.sales;

import java.util.BitSet;
import java.util.List;

/**
 * Everything one file brings to the ledger, ready to store. Positions in {@link #lines} point into {@link #receipts},
 * {@link #identities} and {@link #products}.
 *
 * @param file the file's name without its folder
 * @param kind what the file is, as its stable code ({@code customers}, {@code sale-lines} …)
 * @param digest SHA-256 of the file's bytes, hexadecimal
 * @param receipts each receipt's key: its number as the till wrote it, or one made from day, time and customer
 * @param replaced receipts, by position, whose lines from earlier imports these lines replace
 * @param confirmed what it says that is known already
 * @param tally what the file held and what became of it
 */
public record Batch(
        String file,
        String kind,
        String digest,
        List<CustomerRecord> customers,
        List<ProductRecord> products,
        List<Identity> identities,
        List<String> receipts,
        BitSet replaced,
        SaleLines lines,
        List<ServiceContactRecord> contacts,
        Confirmed confirmed,
        Tally tally) {}
