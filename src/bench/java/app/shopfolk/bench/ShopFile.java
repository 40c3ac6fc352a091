package app.shopfolk.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** An invented shop's sales by line, ten columns, the same bytes at every run. */
final class ShopFile {
    private static final String[] CATEGORIES = {
        "Garden",
        "Paint",
        "Tools",
        "Timber",
        "Lighting",
        "Plumbing",
        "Electrical",
        "Kitchen",
        "Bathroom",
        "Floors",
        "Seeds",
        "Locks",
        "Fixings",
        "Workwear",
        "Heating"
    };
    private static final String[] WORDS = {
        "Blue", "Oak", "Steel", "Round", "Large", "Small", "Matt", "Brass", "Outdoor", "Heavy", "Light", "Classic"
    };
    private static final String[] THINGS = {
        "brush", "hammer", "board", "lamp", "tap", "cable", "pot", "spade", "tile", "hinge", "screw", "glove", "hose"
    };
    private static final int PRODUCTS = 5_000;

    private final Random random = new Random(42);
    private final boolean dirty;
    private final String separator;
    private final int customers;
    private int receipt;
    private int left;
    private String head = "";

    private ShopFile(int lines, boolean dirty) {
        this.dirty = dirty;
        this.separator = dirty ? ";" : ",";
        this.customers = Math.max(200, lines / 25);
    }

    /** @param dirty title lines, semicolons, decimal commas, and a row in a hundred that cannot be taken */
    static void write(Path file, int lines, boolean dirty) throws IOException {
        ShopFile shop = new ShopFile(lines, dirty);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            if (dirty) {
                out.write("Sales by line\nNorth Street Hardware\nPrinted on 04.01.2027\n\nAll tills\n");
            }
            out.write(String.join(
                    shop.separator,
                    "Receipt No",
                    "Date",
                    "Time",
                    "Customer No",
                    "E-mail",
                    "Product Code",
                    "Product",
                    "Category",
                    "Quantity",
                    "Amount"));
            out.write('\n');
            for (int line = 0; line < lines; line++) {
                out.write(dirty && shop.random.nextInt(100) == 0 ? shop.badLine(lines) : shop.line(lines));
                out.write('\n');
            }
        }
    }

    private void nextReceipt(int lines) {
        receipt++;
        left = 1 + random.nextInt(6);
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays((long) receipt * 1_400 / Math.max(1, lines * 2 / 7));
        String date = dirty
                ? "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
        String time = "%02d:%02d".formatted(8 + random.nextInt(11), random.nextInt(60));
        // Fewer buy often; one purchase in eight is a walk-in's.
        int customer = (int) (customers * random.nextDouble() * random.nextDouble());
        boolean walkIn = random.nextInt(8) == 0;
        head = String.join(
                separator,
                "R" + (1_000_000 + receipt),
                date,
                time,
                walkIn ? "" : "C" + (10_000 + customer),
                walkIn ? "" : "buyer" + customer + "@example.com");
    }

    private String line(int lines) {
        if (left == 0) {
            nextReceipt(lines);
        }
        left--;
        int product = (int) (PRODUCTS * Math.pow(random.nextDouble(), 2));
        int quantity = 1 + (int) (random.nextDouble() * random.nextDouble() * 6);
        int cents = quantity * (99 + product * 7919 % 9_000);
        return String.join(
                separator,
                head,
                "P-" + (20_000 + product),
                WORDS[product % WORDS.length] + " " + THINGS[product / 7 % THINGS.length] + " " + product,
                CATEGORIES[product % CATEGORIES.length],
                String.valueOf(quantity),
                cents / 100 + (dirty ? "," : ".") + "%02d".formatted(cents % 100));
    }

    private String badLine(int lines) {
        String[] cells = line(lines).split(separator, -1);
        switch (random.nextInt(4)) {
            case 0 -> cells[1] = "31.02.2024";
            case 1 -> cells[9] = "see note";
            case 2 -> cells[8] = "two";
            default -> cells[1] = "";
        }
        return String.join(separator, cells);
    }
}
