package app.shopfolk.importing.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.KnownLayout;
import app.shopfolk.importing.KnownLayouts;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiKnownLayoutsTest {
    private static final KnownLayout SALES =
            new KnownLayout("sale-lines", Map.of("umsatz", "net", "名前", "name"), "DAY_MONTH_YEAR", "comma", "free");

    @TempDir
    Path folder;

    @Test
    void aLayoutComesBackIsReplacedAndForgotten() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            KnownLayouts layouts = new JdbiKnownLayouts(database);
            assertThat(layouts.find("a1")).isEmpty();
            layouts.remember("a1", SALES);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            KnownLayouts layouts = new JdbiKnownLayouts(database);
            assertThat(layouts.find("a1")).contains(SALES);
            KnownLayout other = new KnownLayout("receipts", Map.of("umsatz", "order-total"), "", "", "");
            layouts.remember("a1", other);
            assertThat(layouts.find("a1")).contains(other);
            layouts.forget("a1");
            assertThat(layouts.find("a1")).isEmpty();
        }
    }
}
