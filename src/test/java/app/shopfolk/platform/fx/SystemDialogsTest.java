package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the system's dialog leaves the ending to whoever types the name. */
class SystemDialogsTest {
    @TempDir
    Path folder;

    @Test
    void aNameTypedWithoutItsEndingGetsIt() {
        assertThat(SystemDialogs.withEnding(folder.resolve("cards"), "pdf")).isEqualTo(folder.resolve("cards.pdf"));
        assertThat(SystemDialogs.withEnding(folder.resolve("shop 1.5"), "mv.db"))
                .isEqualTo(folder.resolve("shop 1.5.mv.db"));
    }

    @Test
    void aNameWithItsEndingStays() {
        assertThat(SystemDialogs.withEnding(folder.resolve("Cards.PDF"), "pdf")).isEqualTo(folder.resolve("Cards.PDF"));
    }

    @Test
    void whatNobodyAskedAboutIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("cards.pdf"), "there already");
        assertThat(SystemDialogs.withEnding(folder.resolve("cards"), "pdf")).isEqualTo(folder.resolve("cards"));
    }
}
