package app.shopfolk.importing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Refusal;
import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {
    @TempDir
    Path folder;

    private final Scratch scratch = new Scratch();

    @AfterEach
    void close() {
        scratch.close();
    }

    private Path zip(Map<String, byte[]> members) throws IOException {
        Path zip = folder.resolve("exports.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
                packed.putNextEntry(new ZipEntry(member.getKey()));
                packed.write(member.getValue());
                packed.closeEntry();
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Incoming of(Path... given) throws IOException {
        return Incoming.of(List.of(given), scratch, Progress.none());
    }

    private static List<String> names(Incoming incoming) {
        return incoming.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    @Test
    void membersOfAnArchiveAreReadUnderTheirOwnNames() throws IOException {
        Incoming incoming = of(zip(Map.of(
                "2025/items.csv", bytes("a,b\n1,2\n"),
                "2026/items.csv", bytes("a,b\n3,4\n"),
                "__MACOSX/2026/._items.csv", bytes("x"),
                ".hidden.csv", bytes("x"),
                "readme.pdf", bytes("x"))));
        assertThat(names(incoming)).containsExactly("2025 \u203a items.csv", "2026 \u203a items.csv");
        assertThat(incoming.files().getLast()).hasContent("a,b\n3,4\n");
        assertThat(incoming.refusals()).isEmpty();
    }

    @Test
    void aMemberCannotLeaveItsFolderWhateverItCallsItself() throws IOException {
        Incoming incoming = of(zip(Map.of(
                "../../escaped.csv", bytes("a\n"),
                "/etc/absolute.csv", bytes("b\n"),
                "C:\\Windows\\drive.csv", bytes("c\n"))));
        assertThat(incoming.files()).hasSize(3).allSatisfy(file -> {
            assertThat(file.toRealPath()).startsWith(scratch.folder().toRealPath());
            assertThat(String.valueOf(file.getFileName())).doesNotContain("..").doesNotContain("/");
        });
    }

    @Test
    void whatUnpacksWithoutEndIsRefusedAndLeavesNothing() throws IOException {
        Incoming incoming = of(zip(Map.of("items.csv", new byte[48 << 20])));
        assertThat(incoming.files()).isEmpty();
        assertThat(incoming.refusals()).extracting(Refusal::reason).containsExactly("too-large");
        try (var left = Files.walk(scratch.folder())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void anArchiveInsideAnArchiveIsOpenedAndOneDeeperIsRefused() throws IOException {
        byte[] month = packed("items.csv", bytes("a,b\n1,2\n"));
        Incoming incoming = of(zip(Map.of("2026/january.zip", month, "february.csv", bytes("a,b\n3,4\n"))));
        assertThat(names(incoming)).containsExactly("items.csv", "february.csv");
        Incoming deep = of(zip(Map.of("year.zip", packed("month.zip", month))));
        assertThat(deep.files()).isEmpty();
        assertThat(deep.refusals()).extracting(Refusal::reason).containsExactly("too-large");
    }

    @Test
    void aBombInsideAnArchiveInAFolderIsRefusedAndWhatStandsBesideItIsRead() throws IOException {
        Path bomb = zip(Map.of("inner.zip", packed("items.csv", new byte[48 << 20])));
        Files.writeString(folder.resolve("good.csv"), "a,b\n1,2\n");
        Incoming incoming = of(folder);
        assertThat(names(incoming)).containsExactly("good.csv");
        assertThat(incoming.refusals()).extracting(Refusal::reason).containsExactly("too-large");
        assertThat(bomb).exists();
    }

    @Test
    void archivesWithoutTablesOrDamagedAreRefusedInWords() throws IOException {
        assertThat(of(zip(Map.of("photo.jpg", bytes("x")))).refusals())
                .extracting(Refusal::reason)
                .containsExactly("folder");
        Path broken = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 9, 9, 9});
        assertThat(of(broken).refusals()).extracting(Refusal::reason).containsExactly("broken");
    }

    @Test
    void foldersGiveTheirTablesByNameAndLeaveTemporaryFilesAlone() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports").resolve("old"));
        Files.writeString(exports.resolve("b.csv"), "x");
        Files.writeString(exports.resolveSibling("a.tsv"), "x");
        Files.writeString(exports.resolveSibling("~$c.xlsx"), "x");
        Files.writeString(exports.resolveSibling("notes.md"), "x");
        assertThat(names(of(folder.resolve("exports")))).containsExactly("a.tsv", "b.csv");
        assertThat(of(Files.createDirectories(folder.resolve("empty"))).refusals())
                .extracting(Refusal::reason)
                .containsExactly("folder");
    }

    @Test
    void whatAKilledRunLeftIsGoneAtTheNextStartAndWhatIsInUseStays() throws IOException {
        Path used = scratch.paste("a,b\n", "pasted.txt");
        Path left = Files.createTempDirectory("shopfolk-incoming");
        Files.writeString(left.resolve("items.csv"), "a,b\n");
        Path lock = Files.createFile(left.resolveSibling(left.getFileName() + ".lock"));
        Scratch.clearLeft();
        assertThat(left).doesNotExist();
        assertThat(lock).doesNotExist();
        assertThat(used).exists();
    }

    @Test
    void pastedCellsAreAFileUntilTheScratchIsClosed() throws IOException {
        Path pasted = scratch.paste("Name\tCity\nAnna\tBrú\n", "pasted cells.txt");
        assertThat(pasted).hasContent("Name\tCity\nAnna\tBrú\n").hasFileName("pasted cells.txt");
        scratch.close();
        assertThat(pasted).doesNotExist();
    }
}
