package app.shopfolk.customers.view;

/**
 * One line of the list.
 *
 * @param row position in the facts
 * @param bucket its name; of everyone else where no bucket takes her, empty before the wizard was finished
 * @param colour of the bucket in the palette; negative for none
 */
record CustomerRow(
        int row,
        String name,
        String bucket,
        int colour,
        String purchases,
        String lastPurchase,
        String spent,
        String margin,
        String service) {}
