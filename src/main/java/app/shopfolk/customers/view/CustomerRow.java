package app.shopfolk.customers.view;

/**
 * One line of the list. Its words are made when they are shown: of hundreds of thousands of customers a window shows twenty.
 *
 * @param row position in the facts
 */
record CustomerRow(int row, CustomerWords words) {
    String name() {
        return words.name(row);
    }

    /** Her bucket's name; of everyone else where no bucket takes her, empty before the wizard was finished. */
    String bucket() {
        return words.bucket(row);
    }

    /** Her bucket's colour in the palette; negative for none. */
    int colour() {
        return words.colour(row);
    }

    String purchases() {
        return words.purchases(row);
    }

    String lastPurchase() {
        return words.lastPurchase(row);
    }

    String spent() {
        return words.spent(row);
    }

    String margin() {
        return words.margin(row);
    }

    String service() {
        return words.service(row);
    }
}
