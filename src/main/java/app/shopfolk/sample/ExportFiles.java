package app.shopfolk.sample;

import app.shopfolk.base.Money;
import java.io.IOException;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The sample shop's books as four programs would export them, each in its own way. */
record ExportFiles(List<Person> people, List<Receipt> receipts, List<Contact> contacts) {
    private static final CSVFormat COMMAS =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    private static final CSVFormat SEMICOLONS = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        files.add(customers(folder.resolve("customers.csv")));
        files.add(products(folder.resolve("products.csv")));
        for (int year : years()) {
            files.add(till(folder.resolve("till-lines-" + year + ".csv"), year));
        }
        files.add(orders(folder.resolve("web-orders.csv")));
        files.add(tickets(folder.resolve("service.csv")));
        return files;
    }

    private Path customers(Path file) throws IOException {
        return write(file, COMMAS, csv -> {
            csv.printRecord(Arrays.stream(Heading.values()).map(Heading::words));
            for (Person who : people) {
                csv.printRecord(Arrays.stream(Heading.values()).map(who::value));
            }
        });
    }

    private Path products(Path file) throws IOException {
        return write(file, COMMAS, csv -> {
            csv.printRecord("SKU", "Product name", "Category", "Brand", "Price", "Unit cost");
            for (Goods goods : Shelf.stock()) {
                Money cost = goods.cost();
                csv.printRecord(
                        goods.sku(),
                        goods.name(),
                        goods.category(),
                        goods.brand(),
                        point(goods.price()),
                        cost == null ? "" : point(cost));
            }
        });
    }

    private Path till(Path file, int year) throws IOException {
        return write(file, SEMICOLONS, csv -> {
            csv.printRecord(
                    "Date",
                    "Time",
                    "Receipt no.",
                    "Type",
                    "Customer no.",
                    "Item no.",
                    "Item",
                    "Category",
                    "Qty",
                    "Unit price",
                    "Discount",
                    "Amount",
                    "Payment",
                    "Sales channel");
            for (Receipt receipt : receipts) {
                Sale sale = receipt.sale();
                if (!sale.way().isOnline() && sale.at().getYear() == year) {
                    for (Item item : sale.items()) {
                        csv.printRecord(tillLine(receipt, item));
                    }
                }
            }
        });
    }

    private static List<String> tillLine(Receipt receipt, Item item) {
        Sale sale = receipt.sale();
        Person who = sale.who();
        Goods goods = item.goods();
        return List.of(
                DAY_FIRST.format(sale.at()),
                CLOCK.format(sale.at()),
                receipt.number(),
                sale.way().isRefund() ? "Refund" : "Sale",
                who == null ? "" : who.number(),
                goods.sku(),
                goods.name(),
                goods.category(),
                Integer.toString(item.quantity()),
                comma(goods.price()),
                comma(item.discount()),
                comma(item.paid()),
                sale.way().payment(),
                "Shop");
    }

    private Path orders(Path file) throws IOException {
        return write(file, COMMAS, csv -> {
            csv.printRecord(
                    "Order number",
                    "Order date",
                    "Email",
                    "SKU",
                    "Product",
                    "Quantity",
                    "Unit price",
                    "Discount",
                    "Line total",
                    "Payment method",
                    "Sales channel");
            for (Receipt receipt : receipts) {
                if (receipt.sale().way().isOnline()) {
                    for (Item item : receipt.sale().items()) {
                        csv.printRecord(orderLine(receipt, item));
                    }
                }
            }
        });
    }

    private static List<String> orderLine(Receipt receipt, Item item) {
        Sale sale = receipt.sale();
        Person who = sale.who();
        return List.of(
                receipt.number(),
                ISO.format(sale.at()),
                who == null ? "" : who.value(Heading.EMAIL),
                item.goods().sku(),
                item.goods().name(),
                Integer.toString(item.quantity()),
                point(item.goods().price()),
                point(item.discount()),
                point(item.paid()),
                sale.way().payment(),
                "Online store");
    }

    private Path tickets(Path file) throws IOException {
        return write(file, COMMAS, csv -> {
            csv.printRecord(
                    "Ticket ID", "Date", "Customer ID", "Channel", "Subject", "Minutes", "Effort (1-10)", "Status");
            int ticket = 1;
            for (Contact contact : contacts) {
                csv.printRecord(
                        "T" + ticket++,
                        contact.day(),
                        contact.who().number(),
                        contact.channel(),
                        contact.subject(),
                        contact.asEffort() ? "" : contact.minutes(),
                        contact.asEffort() ? contact.effort() : "",
                        contact.open() ? "Open" : "Closed");
            }
        });
    }

    private static List<Integer> years() {
        return IntStream.rangeClosed(ShopDays.FIRST.getYear(), ShopDays.LAST.getYear())
                .boxed()
                .toList();
    }

    private static String point(Money amount) {
        return amount.toBigDecimal().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String comma(Money amount) {
        return point(amount).replace('.', ',');
    }

    private static Path write(Path file, CSVFormat format, Rows rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file);
                CSVPrinter csv = new CSVPrinter(out, format)) {
            rows.print(csv);
        }
        return file;
    }

    /** What goes into a file. */
    private interface Rows {
        void print(CSVPrinter csv) throws IOException;
    }
}
