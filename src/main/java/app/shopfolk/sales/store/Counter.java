package app.shopfolk.sales.store;

import org.jdbi.v3.core.Handle;

/** Numbers that are given out once and never again, also after an import was taken back. */
enum Counter {
    IMPORT,
    IDENTITY,
    RECORD,
    PRODUCT,
    PRODUCT_RECORD,
    RECEIPT,
    CONTACT,
    VERSION;

    /** Takes so many numbers and returns the first. */
    int take(Handle handle, int count) {
        long next = now(handle);
        handle.execute(
                "UPDATE counter SET next_id = ? WHERE name = ?", Math.addExact(next, (long) count), databaseName());
        return Math.toIntExact(next);
    }

    long now(Handle handle) {
        return handle.createQuery("SELECT next_id FROM counter WHERE name = ?")
                .bind(0, databaseName())
                .mapTo(Long.class)
                .one();
    }

    private String databaseName() {
        return switch (this) {
            case IMPORT -> "import";
            case IDENTITY -> "identity";
            case RECORD -> "record";
            case PRODUCT -> "product";
            case PRODUCT_RECORD -> "product_record";
            case RECEIPT -> "receipt";
            case CONTACT -> "contact";
            case VERSION -> "version";
        };
    }
}
