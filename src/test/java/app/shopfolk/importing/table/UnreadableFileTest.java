package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Says why a file is no table. */
class UnreadableFileTest {
    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        assertThat(reason(folder.resolve("none.csv"))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void folderInsteadOfAFile() {
        assertThat(reason(folder)).isEqualTo(Reason.FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\r\n \t\n", "\uFEFF"})
    void emptyFile(String text) throws IOException {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
                "%PDF-1.4\n1 0 obj",
                "<html><body>x</body></html>",
                "{\"a\": 1}",
                "GIF89a\u0001\0\u0001\0",
                "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
                "<?xml version='1.0'?><a/>"
            })
    void pictureOrPage(String start) throws IOException {
        assertThat(reason(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void noise() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        assertThat(reason(noise)).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void oldAndLockedWorkbooks() throws IOException {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(reason(compound)).isEqualTo(Reason.OLD_EXCEL);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] locked = java.util.Arrays.copyOf(compound, compound.length + name.length);
        System.arraycopy(name, 0, locked, compound.length, name.length);
        assertThat(reason(locked)).isEqualTo(Reason.PROTECTED);
    }

    @Test
    void damagedWorkbook() throws IOException {
        assertThat(reason(zip("[Content_Types].xml", new byte[20]))).isEqualTo(Reason.BROKEN);
        assertThat(reason("PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void archiveOfOtherThings() throws IOException {
        assertThat(reason(zip("photo.jpg", new byte[20]))).isEqualTo(Reason.NOT_A_TABLE);
    }

    @Test
    void archiveThatUnpacksWithoutEnd() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(nothing);
            }
        }
        assertThat(reason(bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void entitiesOfAnOpenDocumentAreNotUnfolded() throws IOException {
        Path file = folder.resolve("entities.ods");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String[] part : new String[][] {
                {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"META-INF/manifest.xml", "<manifest/>"},
                {"content.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"}
            }) {
                out.putNextEntry(new ZipEntry(part[0]));
                out.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(reason(file)).isIn(Reason.BROKEN, Reason.EMPTY);
    }

    private byte[] zip(String name, byte[] content) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return Files.readAllBytes(file);
    }

    private Reason reason(byte[] bytes) throws IOException {
        return reason(Reading.file(folder, bytes));
    }

    private static Reason reason(Path file) {
        return catchThrowableOfType(UnreadableFile.class, () -> Tables.of(file)).reason();
    }
}
