package app.shopfolk.importing;

import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.meaning.Meaning;
import app.shopfolk.importing.meaning.UnderstoodColumn;
import app.shopfolk.importing.rows.OrderHeaders;
import app.shopfolk.importing.rows.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What files that came together tell of each other's rows. */
final class Companions {
    private Companions() {}

    /** Days and customers of orders, for lines in other files that name only the order. */
    static OrderHeaders headers(Understanding.Drop drop, Function<UnderstoodFile, Source> source) throws IOException {
        OrderHeaders headers = new OrderHeaders();
        boolean needed =
                drop.files().stream().anyMatch(file -> file.kind() == FileKind.SALE_LINES && lacksHeader(file));
        for (UnderstoodFile file : drop.files()) {
            if (needed && file.kind() == FileKind.RECEIPTS) {
                OrderHeaders.RowTaker taker = headers.reading(source.apply(file));
                file.table().read((number, cells) -> {
                    taker.take(number, cells);
                    return true;
                });
            }
        }
        return headers;
    }

    private static boolean lacksHeader(UnderstoodFile file) {
        boolean dated = false;
        boolean named = false;
        for (UnderstoodColumn column : file.columns()) {
            dated |= column.meaning() == Meaning.DATE;
            named |= column.meaning() == Meaning.CUSTOMER_NUMBER
                    || column.meaning() == Meaning.EMAIL
                    || column.meaning() == Meaning.NAME
                    || column.meaning() == Meaning.LOYALTY_NUMBER;
        }
        return !dated || !named;
    }

    /** Names of product categories by number, from small files of two or more columns. */
    static Map<String, String> categories(Understanding.Drop drop) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (UnderstoodFile file : drop.files()) {
            int key = file.place(Meaning.CATEGORY_KEY);
            int name = file.place(Meaning.CATEGORY);
            if (file.kind() == FileKind.LOOKUP && key >= 0 && name >= 0) {
                file.table().read((_, cells) -> {
                    if (cells.size() > Math.max(key, name)) {
                        names.put(cells.get(key).strip(), cells.get(name).strip());
                    }
                    return true;
                });
            }
        }
        return names;
    }
}
