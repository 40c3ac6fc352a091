package app.shopfolk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Exports of a shop that does not exist, with all that is wrong in those of shops that do. */
final class RandomSales {
    private static final String[] NAMES = {"Anna Berg", "Jón Þór", "佐藤 花子", "O'Neil, Pat", "Zoë", "Guest", "N/A", ""};
    private static final String[] CHANNELS = {"Web", "Till 2", "phone", "", "Amazon"};
    private static final String[] STATES = {"paid", "Cancelled", "refund", "pending", ""};
    private static final String[] HEADS = {
        "Order",
        "Date",
        "Time",
        "Customer No",
        "E-mail",
        "Phone",
        "Customer Name",
        "SKU",
        "Product",
        "Category",
        "Quantity",
        "Unit Price",
        "Amount",
        "Discount",
        "Channel",
        "Status",
        "Remark"
    };

    private final Random random;
    private final boolean comma;
    private final int dates;
    private final List<Integer> columns = new ArrayList<>();

    RandomSales(Random random) {
        this.random = random;
        this.comma = random.nextBoolean();
        this.dates = random.nextInt(4);
        for (int column = 0; column < HEADS.length; column++) {
            if (column == 1 || column == 12 || random.nextInt(4) > 0) {
                columns.add(column);
            }
        }
    }

    String text(int rows) {
        String separator = comma ? ";" : ",";
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "Sales of the week\nAll tills\n");
        text.append(String.join(
                        separator, columns.stream().map(column -> HEADS[column]).toList()))
                .append('\n');
        for (int row = 0; row < rows; row++) {
            int order = row / (1 + random.nextInt(3));
            List<String> cells = new ArrayList<>();
            for (int column : columns) {
                cells.add(random.nextInt(60) == 0 ? "" : quoted(cell(column, order, row)));
            }
            if (random.nextInt(40) == 0) {
                cells.removeLast();
            } else if (random.nextInt(40) == 0) {
                cells.add("more");
            }
            text.append(String.join(separator, cells)).append(random.nextInt(50) == 0 ? "\n\n" : "\n");
        }
        return text.append(random.nextBoolean() ? "" : "Total" + separator + "\n")
                .toString();
    }

    private String quoted(String cell) {
        boolean needed = cell.contains(",") || cell.contains(";") || cell.contains("\"");
        return needed || random.nextInt(20) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private String cell(int column, int order, int row) {
        int who = random.nextInt(30);
        return switch (column) {
            case 0 -> "A" + order % 500;
            case 1 -> date(order);
            case 2 -> random.nextInt(20) + ":" + (10 + random.nextInt(50));
            case 3 -> who == 0 ? "0" : "C" + who;
            case 4 -> who % 9 == 0 ? "nobody" : "Buyer" + who + "@example.com";
            case 5 -> who % 7 == 0 ? "" : "030 1234" + (100 + who);
            case 6 -> NAMES[who % NAMES.length];
            case 7 -> "S-" + row % 17;
            case 8 -> "Thing \"" + row % 17 + "\"" + (row % 5 == 0 ? " " : "");
            case 9 -> row % 3 == 0 ? "Tools" : "Paint";
            case 10 -> random.nextInt(30) == 0 ? "two" : String.valueOf(random.nextInt(5) - 1);
            case 11, 12 -> random.nextInt(30) == 0 ? "see note" : amount();
            case 13 -> random.nextInt(3) == 0 ? amount() : "";
            case 14 -> CHANNELS[who % CHANNELS.length];
            case 15 -> random.nextInt(10) == 0 ? STATES[who % STATES.length] : "paid";
            default -> random.nextInt(5) == 0 ? "row " + row : "";
        };
    }

    private String amount() {
        String cents = "%02d".formatted(random.nextInt(100));
        int whole = random.nextInt(3_000);
        return whole > 999 && random.nextBoolean()
                ? whole / 1000 + (comma ? "." : ",") + "%03d".formatted(whole % 1000) + (comma ? "," : ".") + cents
                : whole + (comma ? "," : ".") + cents;
    }

    private String date(int order) {
        int day = 1 + order % (dates == 3 ? 12 : 31);
        int month = 1 + order / 31 % 12;
        if (random.nextInt(40) == 0) {
            return "soon";
        }
        return switch (dates) {
            case 0 -> "2025-%02d-%02d".formatted(month, day);
            case 1 -> "%02d/%02d/2025 10:%02d".formatted(month, day, 10 + order % 50);
            default -> "%02d.%02d.2025".formatted(day, month);
        };
    }
}
