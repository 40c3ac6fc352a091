package app.shopfolk.importing.rows;

import app.shopfolk.base.Money;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.ProductRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file with one product a row; further rows of a product (variants, pictures) carry on from its first. */
final class ProductRows implements Rows {
    private final Known known;
    private final Map<String, String> categories;
    private final Intake intake;
    private final Cells cells;
    private final Problems problems;
    private final Fates fates;
    private final boolean zeroIsFree;
    private final List<ProductRecord> records = new ArrayList<>();
    private final List<ProductRecord> confirmed = new ArrayList<>();
    private String lastName = "";

    /**
     * @param categories names of categories by their number, from another file
     */
    ProductRows(Source source, Known known, Map<String, String> categories) {
        this.known = known;
        this.categories = categories;
        this.intake = new Intake(source);
        this.cells = intake.cells;
        this.problems = intake.problems;
        this.fates = intake.fates;
        this.zeroIsFree = source.zeroIsFree();
    }

    @Override
    public void take(long number, List<String> row) {
        if (!intake.opens(number, row)) {
            return;
        }
        String name = cells.text(Meaning.PRODUCT_NAME);
        String itsKey = cells.key(Meaning.PRODUCT_KEY);
        String sku = cells.key(Meaning.SKU);
        String barcode = cells.key(Meaning.BARCODE);
        boolean more = name.isEmpty() && !lastName.isEmpty();
        if (more && sku.isEmpty() && barcode.isEmpty() && cells.number(Meaning.PRICE) == Cells.NONE) {
            problems.add(number, "", Problem.Reason.PRODUCT_DETAIL);
            fates.ignored();
            return;
        }
        String key = firstOf(variantOf(itsKey, sku), sku, barcode, name);
        if (key.isEmpty()) {
            intake.setAside("", Problem.Reason.NO_PRODUCT);
            return;
        }
        ProductRecord product = record(number, key, more ? lastName : name);
        lastName = more ? lastName : name;
        known.products().alias(product.key(), itsKey, sku, barcode, product.name());
        if (known.products().knows(product)) {
            confirmed.add(product);
            fates.known(1);
        } else {
            known.products().learn(product);
            records.add(product);
            fates.stored(1);
        }
    }

    /** A handle or token shared by several variants does not name one of them; the SKU does. */
    private String variantOf(String itsKey, String sku) {
        boolean repeated = !sku.isEmpty()
                && cells.has(Meaning.PRODUCT_KEY)
                && cells.columns()
                        .get(cells.places(Meaning.PRODUCT_KEY)[0])
                        .header()
                        .equalsIgnoreCase("handle");
        return repeated ? "" : itsKey;
    }

    private ProductRecord record(long number, String key, String name) {
        String variant = cells.text(Meaning.VARIANT);
        boolean plain = variant.isEmpty() || variant.equalsIgnoreCase("regular") || variant.equals("Default Title");
        String whole = name.isEmpty() || plain ? name : name + " · " + variant;
        String category = cells.text(Meaning.CATEGORY);
        if (category.isEmpty()) {
            category = categories.getOrDefault(cells.key(Meaning.CATEGORY_KEY), "");
        }
        return new ProductRecord(
                key,
                orNull(whole),
                orNull(category.equalsIgnoreCase("none") ? "" : category),
                orNull(cells.text(Meaning.BRAND)),
                money(number, Meaning.PRICE, true),
                money(number, Meaning.UNIT_COST, zeroIsFree));
    }

    /** A price of 0 is a price (a gift); a cost of 0 is one that nobody entered, unless the owner says otherwise. */
    private @Nullable Money money(long row, Meaning meaning, boolean zeroCounts) {
        long amount = cells.number(meaning);
        if (amount == Cells.BAD) {
            problems.add(row, cells.header(meaning), Problem.Reason.VALUE_LEFT_OUT, cells.text(meaning));
            return null;
        }
        return amount == Cells.NONE || (amount == 0 && !zeroCounts) ? null : new Money(amount);
    }

    private static String firstOf(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return "";
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public Batch finish() {
        return intake.batch(List.of(), records, List.of(), new Confirmed(List.of(), confirmed, List.of(), List.of()));
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
