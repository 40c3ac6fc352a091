package app.shopfolk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.platform.files.Folders;
import app.shopfolk.platform.fx.Appearance;
import app.shopfolk.sales.LedgerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window comes whatever the settings look like; a file that cannot be read is told when the book is opened. */
class LookTest {
    @TempDir
    Path folder;

    private Folders folders;

    @BeforeEach
    void folders() throws IOException {
        folders = Folders.in(folder.resolve("My shop"));
        Files.createDirectories(folders.data());
    }

    private void chosen(String settings) throws IOException {
        Files.write(folders.data().resolve("settings.properties"), settings.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatTheOwnerChoseIsThereBeforeHerBook() throws IOException {
        chosen("theme=dark\ntext-size=125\nlanguage=is\nwindow=10,20,1300,900\n");
        Look look = Look.in(folders.data());
        assertThat(look.appearance()).isEqualTo(Appearance.DARK);
        assertThat(look.textSize()).isEqualTo(125);
        assertThat(look.words().texts().locale().getLanguage()).isEqualTo("is");
        assertThat(look.place()).isEqualTo("10,20,1300,900");
    }

    @Test
    void aValueThatIsNoneCountsAsNotChosen() throws IOException {
        chosen("theme=purple\ntext-size=huge\ncurrency=shells\n");
        assertThat(Look.in(folders.data()).appearance()).isEqualTo(Appearance.SYSTEM);
        assertThat(Look.in(folders.data()).textSize()).isEqualTo(100);
    }

    @Test
    void aFileThatCannotBeReadIsToldAndLeavesTheBookFree() throws IOException {
        for (String broken : new String[] {"theme=\\u00zz\n", "shop-name=Bl\u00fcte\n"}) {
            chosen(broken);
            assertThat(Look.in(folders.data()).appearance()).isEqualTo(Appearance.SYSTEM);
            assertThatThrownBy(() -> Shop.open(folders))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(LedgerException.Reason.OTHER));
        }
        chosen("theme=dark\n");
        try (Shop shop = Shop.open(folders)) {
            assertThat(shop.ledger().contents().customers()).isEmpty();
        }
    }
}
