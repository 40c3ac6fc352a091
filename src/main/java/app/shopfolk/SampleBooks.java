package app.shopfolk;

import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sample.SampleShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fills a book with the sample shop, through the import like any other files. */
final class SampleBooks {
    private SampleBooks() {}

    /** Does nothing where the book holds something already. */
    static void fill(Shop shop, Progress progress) throws IOException {
        if (shop.ledger().contents().lines().size() > 0) {
            return;
        }
        Path folder = Files.createTempDirectory("shopfolk-sample");
        try {
            sender(shop.settings());
            List<Path> files = SampleShop.open().writeTo(folder);
            shop.importing().bringIn(Understanding.of(files, progress), progress);
        } finally {
            delete(folder);
        }
    }

    /** So that letters and forms of the sample shop look like somebody's. */
    private static void sender(Settings settings) {
        settings.set(Setting.SHOP_NAME, "Sandmere Flowers");
        settings.set(Setting.SHOP_ADDRESS, "Market Square 2, 301 Sandmere");
        settings.set(Setting.SHOP_CONTACT, "+44 7700 900000");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
