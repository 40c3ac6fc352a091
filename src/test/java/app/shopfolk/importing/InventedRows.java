package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file in a layout: orders, products, customers of invented people, in the forms of the program it comes from. */
final class InventedRows {
    private static final int ROWS = 200;
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 3, 8, 5, 0);

    private final Layout layout;
    private final List<String> header;
    private final List<Meaning> meanings;
    private final Random random;
    private final InventedPeople people;
    private InventedPeople.Somebody who;
    private int row;
    private int order;
    private int item;
    private boolean first = true;
    private boolean refund;
    private LocalDateTime time = START;

    InventedRows(Layout layout, List<String> header, long seed) {
        this.layout = layout;
        this.header = header;
        this.meanings = layout.expected(header);
        this.random = new Random(seed);
        this.people = new InventedPeople(layout.options().getOrDefault("lang", "en"), random);
        this.who = people.next();
    }

    Path write(Path folder, char separator) throws IOException {
        boolean japanese = people.language().equals("ja");
        Charset charset = japanese ? Charset.forName("windows-31j") : StandardCharsets.UTF_8;
        Path file = folder.resolve(layout.name() + ".csv");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (Writer out = Files.newBufferedWriter(file, charset);
                CSVPrinter csv = new CSVPrinter(out, format)) {
            csv.printRecord(header);
            while (row < ROWS) {
                next();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < header.size(); column++) {
                    cells.add(cell(column));
                }
                csv.printRecord(cells);
                row++;
            }
        }
        return file;
    }

    private void next() {
        boolean lines = layout.kind() == FileKind.SALE_LINES;
        first = !lines || row == 0 || random.nextInt(3) > 0;
        if (first) {
            order++;
            time = time.plusMinutes(random.nextInt(1200));
            who = people.next();
            item = random.nextInt(20);
        } else {
            item = (item + 1) % 20;
        }
        refund = false;
    }

    private String cell(int column) {
        Meaning meaning = meanings.get(column);
        if (!first && layout.options().containsKey("first-row") && isOfOrder(meaning, header.get(column))) {
            return "";
        }
        List<String> values = layout.values().get(header.get(column));
        if (values != null) {
            String value = values.get(random.nextInt(values.size()));
            refund |= value.toLowerCase(Locale.ROOT).contains("refund") && meaning == Meaning.EVENT_TYPE;
            return made(value);
        }
        return meaning == null ? unclaimed(header.get(column), column) : of(meaning, column);
    }

    private boolean isOfOrder(Meaning meaning, String name) {
        return meaning != Meaning.RECEIPT && meaning != Meaning.EMAIL && !name.startsWith("Lineitem");
    }

    /** Words in capitals stand for something new each time. */
    private String made(String value) {
        return value.replace("MONEY", money(random.nextInt(9_000)))
                .replace("DATE", date(time))
                .replace("ADDRESS", who.street())
                .replace("NAME", people.next().whole())
                .replace("PHONE", people.next().phone())
                .replace("NUMBER", Long.toString(7_210_448_301_000L + row))
                .replace("COUNT", Integer.toString(1 + random.nextInt(9)))
                .replace("0.000", "%d.000".formatted(1 + random.nextInt(40)))
                .replaceFirst("^0\\.0$", "%d.0".formatted(1 + random.nextInt(4)));
    }

    private String of(Meaning meaning, int column) {
        int cents = 350 + item * 275;
        int quantity = 1 + (row + item) % 3;
        return switch (meaning) {
            case DATE, CUSTOMER_SINCE -> date(time.plusSeconds(column));
            case TIME -> time.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
            case CANCELLED, CLOSED -> random.nextInt(5) > 0 ? "" : date(time.plusDays(2));
            case RECEIPT -> layout.options().containsKey("first-row") ? "#" + (1000 + order) : "31-" + (70_000 + order);
            case LINE_NUMBER -> Integer.toString(500_000 + row);
            case CUSTOMER_NUMBER, LOYALTY_NUMBER -> "c" + who.number();
            case PRODUCT_KEY -> Integer.toString(900_100 + (isProducts() ? row : item));
            case SKU -> "SKU-%03d".formatted(isProducts() ? row : item);
            case BARCODE -> Long.toString(4_006_381_000_000L + (isProducts() ? row : item) * 13L);
            case PRODUCT_NAME -> people.product(isProducts() ? row : item) + (isProducts() ? " " + row : "");
            case VARIANT -> people.word(item % 3);
            case CATEGORY, CATEGORY_KEY -> people.category(isProducts() ? row : item, meaning == Meaning.CATEGORY_KEY);
            case BRAND -> people.product(item % 4) + " & Co";
            case QUANTITY, STOCK -> Integer.toString(refund ? -quantity : quantity);
            case UNIT_PRICE, PRICE -> money(cents);
            case UNIT_COST -> money(cents / 2);
            case GROSS, AMOUNT, NET, ORDER_SUBTOTAL -> money(refund ? -cents * quantity : cents * quantity);
            case ORDER_TOTAL -> money((refund ? -1 : 1) * (cents * quantity + 500));
            case COST -> money(cents * quantity / 2);
            case PROFIT -> money(cents * quantity / 2);
            case ADJUSTED_TOTAL -> "";
            case DISCOUNT, ORDER_DISCOUNT, REFUNDED, TIP, TAX, ORDER_TAX -> money(random.nextInt(4) * 10);
            case ORDER_SHIPPING, ORDER_TIP, SHIPPING -> money(500);
            case LIFETIME_SPENT -> money(1_000 + random.nextInt(90_000));
            case LIFETIME_ORDERS -> Integer.toString(random.nextInt(9));
            case STATUS -> people.word(1);
            case EVENT_TYPE -> "Sale";
            case VOID -> "0";
            case CHANNEL -> "Online";
            case TICKET -> Integer.toString(8_000 + row);
            case TOPIC -> people.product(item);
            case TITLE -> "";
            case NAME -> who.whole();
            case FIRST_NAME -> who.first();
            case LAST_NAME -> who.last();
            case COMPANY -> random.nextInt(3) > 0 ? "" : who.last() + " Ltd";
            case JOB_TITLE, OCCUPATION -> random.nextInt(2) > 0 ? "" : people.word(2);
            case VAT_NUMBER -> random.nextInt(3) > 0 ? "" : "48 902 " + (10_000 + row);
            case EMAIL -> who.email();
            case PHONE -> random.nextInt(4) == 0 ? "" : who.phone();
            case STREET -> who.street();
            case STREET_MORE -> random.nextInt(4) > 0 ? "" : "2B";
            case POSTCODE -> who.postcode();
            case POSTCODE_MORE -> "0042";
            case CITY -> who.city();
            case REGION -> who.region();
            case COUNTRY -> who.country();
            case BIRTH_DATE, SPECIAL_DATE ->
                random.nextInt(2) > 0
                        ? ""
                        : date(time.minusYears(40).withHour(0).withMinute(0).withSecond(0));
            case GENDER -> people.word(3);
            case CONSENT_EMAIL, CONSENT_SMS -> random.nextBoolean() ? "yes" : "no";
            case RATING -> Integer.toString(1 + random.nextInt(5));
            case REFERRAL_SOURCE, LIFESTYLE -> random.nextInt(3) > 0 ? "" : people.word(4);
            case CHILDREN -> Integer.toString(random.nextInt(4));
            case DIRECTION -> "Credit";
            case NOTES -> random.nextInt(3) > 0 ? "" : "likes \"roses\",\nasks for help";
            default -> throw new IllegalStateException("No values for " + meaning);
        };
    }

    private boolean isProducts() {
        return layout.kind() == FileKind.PRODUCTS || layout.kind() == FileKind.LOOKUP;
    }

    /** Something that may well stand in a column that means nothing to us; often it is empty. */
    private String unclaimed(String name, int column) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (column % 7 == 3 || random.nextInt(3) == 0) {
            return "";
        }
        if (hasAny(lower, "phone", "fax", "tel", "callback", "pager", "電話")) {
            return people.next().phone();
        }
        if (hasAny(lower, "mail")) {
            return people.next().email();
        }
        if (hasAny(lower, "date", "datum", "_time", "日時", " due ") || lower.endsWith("日")) {
            return date(time.plusDays(3));
        }
        if (hasAny(lower, " id", "_id", "number", "code", "番号", "コード", "token") || lower.endsWith("id")) {
            return Long.toString(1_300_000_015_734_303_122L + row * 7L + column);
        }
        if (hasAny(
                lower, "fee", "amount", "total", "tax", "cost", "charge", "価格", "料", "gebühr", "frais", "合計", "税", "金",
                "額", "円")) {
            return money(random.nextInt(2_000));
        }
        if (hasAny(lower, "qty", "quantity", "count", "在庫", "weight", "grams", "position", "sales")) {
            return Integer.toString(random.nextInt(30));
        }
        if (hasAny(lower, "name", "server", "staff", "cashier", "名")) {
            return people.next().whole();
        }
        if (hasAny(lower, "street", "address", "住所")) {
            return people.next().street();
        }
        return people.word(random.nextInt(5));
    }

    private static boolean hasAny(String name, String... parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private String date(LocalDateTime at) {
        String pattern = layout.options().getOrDefault("date", "yyyy-MM-dd");
        return at.format(DateTimeFormatter.ofPattern(
                pattern.replace(" +0100", " '+0100'").replace("+00:00", "'+00:00'"), Locale.ENGLISH));
    }

    private String money(int cents) {
        int size = Math.abs(cents);
        String sign = cents < 0 ? "-" : "";
        String plain = "%d.%02d".formatted(size / 100, size % 100);
        return switch (layout.options().getOrDefault("money", "plain")) {
            case "whole" -> sign + size;
            case "comma" -> sign + plain.replace('.', ',');
            case "thousands" -> sign + String.format(Locale.ENGLISH, "%,.2f", size / 100.0);
            case "dollar" ->
                cents < 0
                        ? "($" + String.format(Locale.ENGLISH, "%,.2f", size / 100.0) + ")"
                        : "$" + String.format(Locale.ENGLISH, "%,.2f", size / 100.0) + (size > 100_000 ? " " : "");
            default -> sign + plain;
        };
    }
}
