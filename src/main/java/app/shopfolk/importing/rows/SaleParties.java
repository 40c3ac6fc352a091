package app.shopfolk.importing.rows;

import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.ProductRecord;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who bought and what, as a file of sales tells it: a customer and a product record for each, not one for each row. */
final class SaleParties {
    /** A row's product: its key, and its place once a line has it. */
    private static final class Named {
        final String key;
        int position = SaleLines.NONE;

        Named(String key) {
            this.key = key;
        }
    }

    private final Cells cells;
    private final Person person;
    private final Known known;
    private final boolean tellsOfPeople;
    private final List<Identity> identities = new ArrayList<>();
    private final Positions<String> products = new Positions<>();
    private final Map<Identity, Buyer> buyers = new LinkedHashMap<>();
    private final Map<String, ProductRecord> records = new LinkedHashMap<>();
    private final ByCodes<Named> named;
    private @Nullable Named product;

    SaleParties(Cells cells, Person person, Known known) {
        this.cells = cells;
        this.person = person;
        this.known = known;
        this.named = new ByCodes<>(cells, cells.placesOf(SaleParties::namesProduct));
        this.tellsOfPeople = cells.columns().stream()
                .anyMatch(column -> column.meaning().field().isPresent()
                        || column.meaning() == Meaning.NO_CONSENT_EMAIL
                        || column.meaning() == Meaning.OWN);
    }

    private static boolean namesProduct(Meaning meaning) {
        return switch (meaning) {
            case PRODUCT_KEY, SKU, BARCODE, PRODUCT_NAME, CATEGORY, BRAND -> true;
            default -> false;
        };
    }

    /** The same names in the one list that is kept where the last row of the buyer named her so too. */
    List<Identity> asBefore(List<Identity> who) {
        Buyer buyer = who.isEmpty() ? null : buyers.get(who.getFirst());
        return buyer != null && buyer.lastWho.equals(who) ? buyer.lastWho : who;
    }

    /**
     * The position of whoever bought, or {@link SaleLines#NONE} for a walk-in.
     *
     * @param row what the row tells of her, which may be less than is known of its order
     */
    int customer(List<Identity> who, Told row) {
        if (who.isEmpty()) {
            return SaleLines.NONE;
        }
        Buyer buyer = buyers.get(who.getFirst());
        if (buyer == null) {
            buyer = new Buyer(identities.size());
            identities.add(who.getFirst());
            buyers.put(who.getFirst(), buyer);
        }
        if (buyer.last != row || !buyer.lastWho.equals(who)) {
            buyer.name(who);
            if (tellsOfPeople) {
                buyer.tell(person.values(row), person.own());
            }
            // Where each row has problems to tell of, each row has to be read.
            boolean same = !tellsOfPeople || row.values() != null;
            buyer.last = same ? row : null;
            buyer.lastWho = who;
        }
        return buyer.position;
    }

    /** The key of the row's product; empty where it names none. */
    String product() {
        Named known = named.find();
        if (known == null) {
            known = new Named(readProduct());
            named.keep(known);
        }
        product = known;
        return known.key;
    }

    private String readProduct() {
        String number = cells.key(Meaning.PRODUCT_KEY);
        String sku = cells.key(Meaning.SKU);
        String barcode = cells.key(Meaning.BARCODE);
        String name = cells.text(Meaning.PRODUCT_NAME);
        String key = known.products().keyOf(number, sku, barcode, name);
        if (!key.isEmpty()) {
            ProductRecord record = new ProductRecord(
                    key,
                    name.isEmpty() ? null : name,
                    emptyToNull(cells.text(Meaning.CATEGORY)),
                    emptyToNull(cells.text(Meaning.BRAND)),
                    null,
                    null);
            records.merge(key, record, SaleParties::filled);
        }
        return key;
    }

    private static ProductRecord agreed(ProductRecord told, ProductRecord stored) {
        return new ProductRecord(
                told.key(),
                Objects.equals(told.name(), stored.name()) ? told.name() : null,
                Objects.equals(told.category(), stored.category()) ? told.category() : null,
                Objects.equals(told.brand(), stored.brand()) ? told.brand() : null,
                null,
                null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() || text.equalsIgnoreCase("none") ? null : text;
    }

    private static ProductRecord filled(ProductRecord before, ProductRecord now) {
        if (before.name() != null && before.category() != null && before.brand() != null) {
            return before;
        }
        return new ProductRecord(
                before.key(),
                before.name() == null ? now.name() : before.name(),
                before.category() == null ? now.category() : before.category(),
                before.brand() == null ? now.brand() : before.brand(),
                null,
                null);
    }

    /** The position of the product that {@link #product} named last. */
    int productPosition() {
        Named its = Objects.requireNonNull(product);
        if (its.position < 0) {
            its.position = products.of(its.key);
        }
        return its.position;
    }

    /** Those that bought, by position. */
    List<Identity> identities() {
        return identities;
    }

    Positions<String> products() {
        return products;
    }

    /**
     * What the sales tell of the customers that is not known yet. An address that an order was sent to never replaces what
     * a customer file said.
     *
     * @param confirmed gets what is known and told once more
     */
    List<CustomerRecord> customers(List<CustomerRecord> confirmed) {
        List<CustomerRecord> news = new ArrayList<>();
        for (Buyer buyer : buyers.values()) {
            List<Identity> names = List.copyOf(buyer.identities);
            if (known.customers().names(names.getFirst())) {
                CustomerRecord again = again(buyer, names);
                boolean tells = names.size() > 1
                        || !again.values().isEmpty()
                        || !again.own().isEmpty();
                if (tells && known.customers().knows(again)) {
                    confirmed.add(again);
                }
            }
            CustomerRecord record = new CustomerRecord(
                    names,
                    unless(buyer.values, field -> known.customers().value(names, field) != null),
                    unless(buyer.own, header -> known.customers().own(names, header) != null));
            if (!known.customers().knows(record)) {
                known.customers().learn(record);
                news.add(record);
            }
        }
        return news;
    }

    private static <K> Map<K, String> unless(Map<K, String> told, Predicate<K> isKnown) {
        if (told.keySet().stream().noneMatch(isKnown)) {
            return told;
        }
        Map<K, String> news = new HashMap<>(told);
        news.keySet().removeIf(isKnown);
        return news;
    }

    /** As much of what is told of a buyer as agrees with what is known of her. */
    private CustomerRecord again(Buyer buyer, List<Identity> names) {
        Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
        values.putAll(buyer.values);
        values.entrySet()
                .removeIf(told -> !told.getValue().equals(known.customers().value(names, told.getKey())));
        Map<String, String> own = new LinkedHashMap<>(buyer.own);
        own.entrySet()
                .removeIf(told -> !told.getValue().equals(known.customers().own(names, told.getKey())));
        return new CustomerRecord(names, values, own);
    }

    /**
     * The products of the lines, by position, as they are known now.
     *
     * @param confirmed gets what is known and told once more
     */
    List<ProductRecord> productRecords(List<ProductRecord> confirmed) {
        for (ProductRecord told : records.values()) {
            ProductRecord stored = known.products().get(told.key());
            if (stored != null) {
                confirmed.add(agreed(told, stored));
            }
        }
        List<ProductRecord> all = new ArrayList<>();
        for (String key : products.list()) {
            ProductRecord told = records.get(key);
            ProductRecord stored = known.products().get(key);
            ProductRecord record = told == null ? new ProductRecord(key, null, null, null, null, null) : told;
            if (stored != null) {
                // A till's wording of a name does not replace the product list's.
                record = new ProductRecord(
                        key,
                        stored.name() == null || stored.name().equals(key) ? record.name() : null,
                        stored.category() == null ? record.category() : null,
                        stored.brand() == null ? record.brand() : null,
                        null,
                        null);
            }
            known.products().learn(record);
            all.add(record);
        }
        return all;
    }
}
