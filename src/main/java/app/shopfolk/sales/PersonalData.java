package app.shopfolk.sales;

import app.shopfolk.base.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the book holds of one customer, and where each thing came from; what she may ask the shop for.
 *
 * @param identities how files name her
 * @param told every value that ever came in, the oldest first, also those that newer ones cover
 * @param noted what else is kept of her, by the name of where it is kept
 */
public record PersonalData(
        String name,
        List<Identity> identities,
        List<Told> told,
        List<Purchase> purchases,
        List<Contact> contacts,
        List<Noted> noted) {
    /**
     * One value.
     *
     * @param field one of ours; empty where {@link #header} is a column of the shop's own
     * @param isCurrent whether no newer value covers it
     * @param whence the import, or the owner's own word
     */
    public record Told(Optional<CustomerField> field, String header, String value, boolean isCurrent, Whence whence) {
        /** The import it came with; empty for the owner's own word. */
        public Optional<Origin> origin() {
            return whence instanceof Origin origin ? Optional.of(origin) : Optional.empty();
        }
    }

    /** Where a value came from. */
    public sealed interface Whence {}

    /**
     * The owner said so.
     *
     * @param word by which {@link OwnersWord#takeBack} takes it back
     * @param source empty for what was said before such things were kept
     */
    public record Said(int word, Optional<OwnersWord.Source> source) implements Whence {}

    /** The import that something came with. */
    public record Origin(String file, Instant at) implements Whence {}

    /**
     * One line of a receipt.
     *
     * @param quantity ten-thousandths of a piece
     * @param paid what counts in the totals for it
     * @param isReplaced whether a later import corrected its receipt, so that it counts no more
     */
    public record Purchase(
            LocalDate day,
            String receipt,
            String product,
            long quantity,
            Money paid,
            Channel channel,
            boolean isReplaced,
            Optional<Origin> origin) {}

    /** One service contact. */
    public record Contact(ServiceContact contact, Optional<Origin> origin) {}

    /** A row of something else that is kept by customer: its columns by name. */
    public record Noted(String where, Map<String, String> columns) {}
}
