package app.shopfolk;

import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.platform.fx.Theme;
import app.shopfolk.platform.settings.Setting;
import app.shopfolk.platform.settings.Settings;
import app.shopfolk.platform.text.Words;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window needs to know before there is a book to show.
 *
 * @param textSize in per cent, one of {@link Theme#TEXT_SIZES}
 * @param place where the window was, as it was kept; empty where it never was
 */
record Look(Appearance appearance, int textSize, Words words, String place) {
    private static final Logger LOG = LoggerFactory.getLogger(Look.class);

    /** The look that was chosen in a data folder; the usual one where that cannot be read, which opening its book will tell. */
    static Look in(Path data) {
        try (Settings settings = Settings.open(data, Locale.getDefault())) {
            return of(settings);
        } catch (UncheckedIOException unreadable) {
            LOG.warn("The settings cannot be read", unreadable);
            return new Look(Appearance.SYSTEM, Theme.TEXT_SIZES.getFirst(), Launcher.systemWords(), "");
        }
    }

    static Look of(Settings settings) {
        String size = settings.get(Setting.TEXT_SIZE);
        List<Integer> sizes = Theme.TEXT_SIZES;
        return new Look(
                Arrays.stream(Appearance.values())
                        .filter(each -> each.name().equalsIgnoreCase(settings.get(Setting.THEME)))
                        .findFirst()
                        .orElse(Appearance.SYSTEM),
                sizes.stream()
                        .filter(each -> each.toString().equals(size))
                        .findFirst()
                        .orElse(sizes.getFirst()),
                ChosenWords.of(settings),
                settings.get(Setting.WINDOW));
    }

    void dress(Theme theme) {
        theme.appearanceProperty().set(appearance);
        theme.textSizeProperty().set(textSize);
    }
}
