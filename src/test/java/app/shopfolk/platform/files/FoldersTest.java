package app.shopfolk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followEachSystemsCustom() {
        assertThat(Folders.ofSystem("Linux", HOME, Map.of()))
                .isEqualTo(new Folders(
                        HOME.resolve(".local/share/shopfolk"),
                        HOME.resolve(".local/share/shopfolk/backups"),
                        HOME.resolve(".local/state/shopfolk/logs")));
        assertThat(Folders.ofSystem("Linux", HOME, Map.of("XDG_DATA_HOME", "/mnt/d"))
                        .data())
                .isEqualTo(Path.of("/mnt/d/shopfolk"));
        assertThat(Folders.ofSystem("Linux", HOME, Map.of("XDG_DATA_HOME", "relative"))
                        .data())
                .isEqualTo(HOME.resolve(".local/share/shopfolk"));
        assertThat(Folders.ofSystem("Mac OS X", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Shopfolk"));
        assertThat(Folders.ofSystem("Windows 11", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve("AppData/Local/Shopfolk"));
    }

    @Test
    void writingReplacesTheWholeFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/folder/file");
        Durable.write(file, new byte[] {1, 2, 3});
        Durable.write(file, new byte[] {4});
        assertThat(file).hasBinaryContent(new byte[] {4});
        assertThat(file.resolveSibling("file.tmp")).doesNotExist();
    }
}
