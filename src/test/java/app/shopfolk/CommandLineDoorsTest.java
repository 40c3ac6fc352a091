package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.LedgerException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command where nobody sits at the terminal, such as a nightly job. */
class CommandLineDoorsTest {
    @TempDir
    Path folder;

    private final CommandLineDoors doors =
            new CommandLineDoors(Words.of(Locale.UK, Currency.getInstance("GBP")), "dev");

    @Test
    void opensTheBookWithoutAskingAnybody() {
        doors.open(Optional.of(folder)).close();
        try (Shop shop = (Shop) doors.open(Optional.of(folder))) {
            assertThat(shop.lock().isSet()).isFalse();
            shop.lock().change(Optional.of("three good words".toCharArray()));
        }
        Assertions.assertThatThrownBy(() -> doors.open(Optional.of(folder)))
                .isInstanceOfSatisfying(
                        LedgerException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(LedgerException.Reason.LOCKED));
    }
}
