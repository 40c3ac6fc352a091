package app.shopfolk.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the owner herself says of her customers: by word, on paper, at the counter. It wins over every file, earlier and later
 * ones, and can be taken back. Methods throw {@link LedgerException} where the book cannot be read or written.
 */
public interface OwnersWord {
    /** The longest that {@link Source#whence} may be. */
    int LONGEST = 500;

    /**
     * When and where she learned it.
     *
     * @param whence in her words, {@code "form at the counter"}; empty where she did not say
     */
    record Source(LocalDate day, String whence) {
        public Source {
            if (whence.length() > LONGEST) {
                throw new IllegalArgumentException("Longer than the book keeps");
            }
        }
    }

    /**
     * Lays her word over what files say of a customer; durable when it returns.
     *
     * @param edit an empty value takes away what is known
     * @return by which it is taken back
     */
    int say(CustomerRecord edit, Source source);

    /** Takes a word back, as if it had never been said; durable when it returns. Nothing happens where it is gone. */
    void takeBack(int word);

    /**
     * Of whom she said a field herself, by any value.
     *
     * @return the customers' ids
     */
    Set<Integer> noted(CustomerField field);

    /**
     * Every value that was ever told of a customer, the oldest first and the owner's own word last.
     *
     * @param customer her id
     */
    List<PersonalData.Told> told(int customer);
}
