package app.shopfolk.importing.meaning;

import app.shopfolk.importing.meaning.Dictionary.Part;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides what a file is by what its columns could mean. */
final class KindGuess {
    /** Names under which a receipt may list all it holds in one cell. */
    private static final Set<String> WEAK_PRODUCT = Set.of(
            "description",
            "item description",
            "subject",
            "title",
            "goods",
            "lysing",
            "beschreibung",
            "libelle",
            "descrizione",
            "bezeichnung",
            "product description",
            "item title",
            "item name");

    private static final Pattern ORDER =
            Pattern.compile("order|sales record|pontun|bestell|auftrag|commande|ordine|注文|受注");

    private final List<String> header;
    private final List<ColumnEvidence> evidence;
    private final TraceGuess traces;
    private final Guess sale;
    private final Guess product;
    private final Guess contact;
    private final Guess customer;

    KindGuess(String fileName, List<String> header, List<ColumnEvidence> evidence) {
        this.traces = new TraceGuess(fileName, header, evidence);
        this.header = header;
        this.evidence = evidence;
        sale = Guess.of(Part.SALE, header, evidence);
        product = Guess.of(Part.PRODUCT, header, evidence);
        contact = Guess.of(Part.CONTACT, header, evidence);
        customer = Guess.of(Part.CUSTOMER, header, evidence);
    }

    FileKind kind() {
        boolean sold = isSold();
        if (!sold && traces.isSurvey() && !isProducts()) {
            return FileKind.SURVEY_ANSWERS;
        }
        Optional<FileKind> trace = sold || isAboutService() ? Optional.empty() : traces.kind();
        if (trace.isPresent()) {
            return trace.get();
        }
        if (isContacts()) {
            return FileKind.SERVICE_CONTACTS;
        }
        if (isBookkeeping() || isSummary()) {
            return FileKind.SUMMARY;
        }
        if (isLines()) {
            return looksLikeReceipts() ? FileKind.RECEIPTS : FileKind.SALE_LINES;
        }
        if (isReceipts()) {
            return FileKind.RECEIPTS;
        }
        if (isStaff()) {
            return FileKind.STAFF;
        }
        if (isProducts()) {
            return FileKind.PRODUCTS;
        }
        if (isCustomers()) {
            return FileKind.CUSTOMERS;
        }
        if (sale.has(Meaning.DATE) && sale.has(Meaning.RECEIPT) && !isWeakReceipt()) {
            return FileKind.RECEIPTS;
        }
        return isLookup() ? FileKind.LOOKUP : FileKind.UNKNOWN;
    }

    private boolean isContacts() {
        boolean sold = sale.hasAny(Meaning.QUANTITY, Meaning.UNIT_PRICE)
                || isSold()
                || customer.hasAny(Meaning.LIFETIME_SPENT, Meaning.LIFETIME_ORDERS);
        if (sold || !contact.has(Meaning.DATE)) {
            return false;
        }
        return contact.hasAny(Meaning.MINUTES, Meaning.EFFORT)
                || (hasTicket() && contact.hasAny(Meaning.TOPIC, Meaning.CLOSED));
    }

    private boolean isAboutService() {
        return contact.has(Meaning.EFFORT)
                || (contact.has(Meaning.MINUTES) && contact.has(Meaning.TOPIC))
                || (hasTicket() && contact.has(Meaning.CLOSED));
    }

    /** Whether a column tells what something sold for; a price alone may be what is asked for it. */
    private boolean isSold() {
        return sale.hasAny(Meaning.NET, Meaning.GROSS, Meaning.ORDER_TOTAL, Meaning.ORDER_SUBTOTAL, Meaning.AMOUNT)
                || (sale.hasAny(Meaning.RECEIPT) && sale.hasAny(Meaning.QUANTITY) && !isWeakReceipt());
    }

    private boolean hasTicket() {
        int column = contact.columnOf(Meaning.TICKET);
        if (column < 0) {
            return false;
        }
        boolean weak = Set.of("id", "number").contains(HeaderName.of(header.get(column)));
        return !weak || contact.hasAny(Meaning.CLOSED);
    }

    private boolean isBookkeeping() {
        return header.stream()
                        .filter(name ->
                                !Dictionary.get().lookUpHeader(Part.BOOKS, name).isEmpty())
                        .count()
                >= 2;
    }

    private boolean isSummary() {
        int marks = 0;
        for (String name : header) {
            marks += Dictionary.get().lookUpHeader(Part.SUMMARY, name).isEmpty() ? 0 : 1;
        }
        return marks >= 2 && !sale.has(Meaning.RECEIPT) && !sale.has(Meaning.DATE);
    }

    private boolean namesProduct(Guess guess) {
        return guess.hasAny(Meaning.PRODUCT_KEY, Meaning.SKU, Meaning.BARCODE, Meaning.PRODUCT_NAME);
    }

    private boolean isLines() {
        boolean amount = sale.hasAny(Meaning.QUANTITY, Meaning.UNIT_PRICE, Meaning.NET, Meaning.GROSS, Meaning.AMOUNT)
                || sale.hasAny(Meaning.ORDER_TOTAL, Meaning.ORDER_SUBTOTAL);
        if (!amount || !(namesProduct(sale) || sale.has(Meaning.LINE_NUMBER))) {
            return false;
        }
        boolean numbered = sale.has(Meaning.RECEIPT) && !isWeakReceipt();
        return sale.has(Meaning.DATE)
                ? numbered || whoBought() || sale.hasAny(Meaning.QUANTITY, Meaning.NET, Meaning.GROSS, Meaning.AMOUNT)
                : numbered && (sale.has(Meaning.QUANTITY) || sale.has(Meaning.LINE_NUMBER)) && !catalogue();
    }

    /** A product list has prices and stock, and its one number names the product. */
    private boolean catalogue() {
        return product.hasAny(Meaning.STOCK) || (product.has(Meaning.PRICE) && !sale.has(Meaning.QUANTITY));
    }

    private boolean isWeakReceipt() {
        int column = sale.columnOf(Meaning.RECEIPT);
        return Set.of("id", "name").contains(HeaderName.of(header.get(column)));
    }

    private boolean whoBought() {
        return sale.hasAny(Meaning.CUSTOMER_NUMBER, Meaning.LOYALTY_NUMBER, Meaning.EMAIL, Meaning.PHONE, Meaning.NAME);
    }

    /** One row per receipt although something like a product is named: all its goods in one cell, or a payment's subject. */
    private boolean looksLikeReceipts() {
        boolean lineAmount = sale.hasAny(Meaning.UNIT_PRICE, Meaning.LINE_NUMBER);
        int count = sale.columnOf(Meaning.QUANTITY);
        boolean counted = count >= 0 && HeaderName.of(header.get(count)).equals("number of items");
        if (counted && !lineAmount && !sale.has(Meaning.PRODUCT_NAME)) {
            return true;
        }
        if (lineAmount || sale.hasAny(Meaning.PRODUCT_KEY, Meaning.SKU, Meaning.BARCODE)) {
            return oncePerReceipt() && !lineAmount && !sale.hasAny(Meaning.NET, Meaning.GROSS, Meaning.AMOUNT);
        }
        int column = sale.columnOf(Meaning.PRODUCT_NAME);
        boolean weak = column < 0 || WEAK_PRODUCT.contains(HeaderName.of(header.get(column)));
        return weak && (!sale.has(Meaning.QUANTITY) || oncePerReceipt());
    }

    private boolean oncePerReceipt() {
        int column = sale.columnOf(Meaning.RECEIPT);
        return column >= 0
                && evidence.get(column).filled() > 1
                && evidence.get(column).isUnique();
    }

    private boolean isReceipts() {
        boolean amount =
                sale.hasAny(Meaning.NET, Meaning.GROSS, Meaning.AMOUNT, Meaning.ORDER_TOTAL, Meaning.ORDER_SUBTOTAL);
        boolean numbered = sale.has(Meaning.RECEIPT) && !isWeakReceipt();
        if (!sale.has(Meaning.DATE)) {
            return numbered && ((amount && !isCustomers()) || isSentSomewhere());
        }
        return (amount && (sale.has(Meaning.RECEIPT) || whoBought())) || (numbered && whoBought());
    }

    /** A buyer and an address, numbered by order: a shop's list of parcels, without day or amount. */
    private boolean isSentSomewhere() {
        boolean numberOfOrder = ORDER.matcher(HeaderName.of(header.get(sale.columnOf(Meaning.RECEIPT))))
                .find();
        boolean address = sale.hasAny(Meaning.STREET, Meaning.POSTCODE, Meaning.CITY);
        return numberOfOrder && address && sale.hasAny(Meaning.CUSTOMER_NUMBER, Meaning.NAME, Meaning.EMAIL);
    }

    private boolean isStaff() {
        for (int column = 0; column < Math.min(3, header.size()); column++) {
            String name = header.get(column);
            if (!Dictionary.get().lookUpHeader(Part.STAFF, name).isEmpty()) {
                return evidence.get(column).rows() == 0 || evidence.get(column).isUnique();
            }
        }
        return false;
    }

    private boolean isProducts() {
        boolean traits = product.hasAny(Meaning.PRICE, Meaning.UNIT_COST, Meaning.STOCK, Meaning.BARCODE, Meaning.SKU);
        boolean kinds = product.hasAny(Meaning.CATEGORY, Meaning.CATEGORY_KEY, Meaning.BRAND);
        boolean person = customer.hasAny(Meaning.EMAIL, Meaning.FIRST_NAME, Meaning.LAST_NAME, Meaning.PHONE);
        return namesProduct(product) && (traits || (kinds && product.has(Meaning.PRODUCT_NAME))) && !person;
    }

    private boolean isCustomers() {
        boolean reached = customer.hasAny(Meaning.EMAIL, Meaning.PHONE);
        boolean named = customer.hasAny(Meaning.NAME, Meaning.LAST_NAME, Meaning.FIRST_NAME, Meaning.COMPANY);
        boolean numbered = customer.hasAny(Meaning.CUSTOMER_NUMBER, Meaning.LOYALTY_NUMBER);
        boolean lives = customer.hasAny(
                Meaning.STREET, Meaning.CITY, Meaning.POSTCODE, Meaning.BIRTH_DATE, Meaning.GENDER, Meaning.AGE);
        return reached || (named && (lives || (numbered && !isLookup()))) || (numbered && lives);
    }

    private boolean isLookup() {
        boolean categories = product.has(Meaning.CATEGORY_KEY) && product.has(Meaning.CATEGORY);
        if (categories && header.size() <= 8) {
            return true;
        }
        if (header.size() < 2 || header.size() > 6) {
            return false;
        }
        String first = HeaderName.of(header.getFirst());
        return (first.endsWith("id") || first.endsWith("key") || first.endsWith("code") || first.endsWith("nr"))
                && evidence.getFirst().isUnique();
    }
}
