package app.shopfolk.affinity;

/** The owner's word on what to offer. Customers are ids, products keys of the ledger, so that it outlives every import. */
public sealed interface Correction {
    /** What this customer bought of this product was for somebody else: it says nothing of her own taste. */
    record Gift(int customer, String product) implements Correction {}

    /** These two are never to be offered because of one another. */
    record NeverTogether(String one, String other) implements Correction {
        /** The same whichever is named first. */
        public NeverTogether {
            if (one.compareTo(other) > 0) {
                String first = other;
                other = one;
                one = first;
            }
        }
    }

    /**
     * How this customer likes this product.
     *
     * @param stars 1 to 5
     */
    record Rating(int customer, String product, int stars) implements Correction {
        public Rating {
            if (stars < 1 || stars > 5) {
                throw new IllegalArgumentException("No rating: " + stars);
            }
        }
    }

    /** Whether another correction is about the same thing, so that the later one replaces it. */
    default boolean isAboutTheSame(Correction other) {
        return switch (this) {
            case Rating(int customer, String product, int stars) ->
                other instanceof Rating rating
                        && rating.customer() == customer
                        && rating.product().equals(product);
            case Gift gift -> gift.equals(other);
            case NeverTogether pair -> pair.equals(other);
        };
    }
}
