package app.shopfolk.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.print.font.Cut;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the installer prepares is what a start would work out, and leaves the compiled classes as they are. */
class PreparedTest {
    @TempDir
    Path prepared;

    @Test
    void everyFontAndStyleSheetIsPreparedBesideTheClasses() throws IOException, URISyntaxException {
        Path sheets = Path.of(Objects.requireNonNull(Theme.class.getResource("/app/shopfolk/css/tokens.css"))
                        .toURI())
                .getParent();
        Path classes = sheets.getParent().getParent().getParent();

        Prepared.main(new String[] {classes.toString(), prepared.toString()});

        for (Cut cut : Cut.values()) {
            assertThat(prepared.resolve("app/shopfolk/fonts/" + cut.preparedName()))
                    .hasBinaryContent(cut.trueType());
        }
        Stylesheet parsed = Stylesheet.loadBinary(
                prepared.resolve("app/shopfolk/css/shopfolk.bss").toUri().toURL());
        assertThat(parsed.getRules()).hasSizeGreaterThan(50);
        assertThat(Files.exists(sheets.resolve("shopfolk.bss"))).isFalse();
    }
}
