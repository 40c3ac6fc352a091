package app.shopfolk.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Locale ICELAND = Locale.of("is", "IS");

    @TempDir
    Path folder;

    @Test
    void beginAsIsUsualInTheOwnersCountry() {
        try (Settings settings = Settings.open(folder, ICELAND)) {
            assertThat(settings.get(Setting.CURRENCY)).isEqualTo("ISK");
            assertThat(settings.get(Setting.HOURLY_COST)).isEqualTo("30");
            assertThat(settings.number(Setting.OVERDUE_FACTOR))
                    .hasValueSatisfying(factor -> assertThat(factor).isEqualByComparingTo("1.5"));
            assertThat(settings.number(Setting.SHOP_MARGIN_PERCENT)).isEmpty();
        }
        try (Settings settings = Settings.open(folder, Locale.ENGLISH)) {
            assertThat(settings.get(Setting.CURRENCY)).isEqualTo("EUR");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepWhatWasChosenAndWhatTheyDoNotKnow() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "from-the-future=ja\nhourly-cost=viel\n");
        try (Settings settings = Settings.open(folder, ICELAND)) {
            assertThat(settings.number(Setting.HOURLY_COST))
                    .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("30"));
            List<Setting> heard = new ArrayList<>();
            settings.onChange(heard::add);
            settings.set(Setting.WATCHED_FOLDER, "C:\\Kasse #1 = Ö");
            settings.set(Setting.WATCHED_FOLDER, "C:\\Kasse #1 = Ö");
            assertThat(heard).containsExactly(Setting.WATCHED_FOLDER);
            settings.flush();
            assertThat(Files.readString(folder.resolve("settings.properties"))).contains("from-the-future=ja");
        }
        try (Settings settings = Settings.open(folder, ICELAND)) {
            assertThat(settings.get(Setting.WATCHED_FOLDER)).isEqualTo("C:\\Kasse #1 = Ö");
        }
    }
}
