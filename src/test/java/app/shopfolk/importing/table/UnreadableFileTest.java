package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.shopfolk.importing.table.UnreadableFile.Reason;
import java.io.BufferedWriter;
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
                "{\"a\": 1}",
                "GIF89a\u0001\0\u0001\0",
                "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"
            })
    void pictureOrPage(String start) throws IOException {
        assertThat(reason(start.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.NOT_A_TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>x</body></html>",
                "<!DOCTYPE html>\n<p>x",
                "  <TABLE border=1>\n<tr><td>Date</td></tr>",
                "<meta http-equiv='content-type'>\n<table></table>",
                "<?xml version='1.0'?><a/>",
                "<orders>\n<order id='1'>3,5</order>\n</orders>\n",
                "<orders>\n  <order id='1'>3,5</order>",
                "<orders total='3'/>"
            })
    void webPageOrXml(String text) throws IOException {
        assertThat(reason(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.WEB_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<none>,Name,Amount\n1,Ann,2.50\n2,Bo,3.50\n",
                "<DATE>,<NAME>,<AMOUNT>\n2026-01-02,Ann,2.50\n2026-01-03,<none>,3.50\n",
                "<title>;<name>;<amount>\nMs;Ann;2.50\nMr;Bo;3.50\n",
                "< 20,Ann,2.50\n> 20,Bo,3.50\n< 20,Cy,1.50\n",
                "<b>Date</b>\tName\tAmount\n2026-01-02\tAnn\t2.50\n2026-01-03\tBo\t3.50\n",
                "\"<none>\",Name,Amount\n1,Ann,2.50\n2,Bo,<br>\n"
            })
    void aCellThatLooksLikeAnElementIsACell(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("cells.csv"), text);
        Table table = Tables.of(file).getFirst();
        assertThat(table.header()).hasSize(3);
        assertThat(Reading.rows(table))
                .hasSizeBetween(2, 3)
                .allSatisfy(row -> assertThat(row).hasSize(3));
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

    @ParameterizedTest
    @ValueSource(strings = {"\"", ""})
    void aCellWithoutEndIsRefusedBeforeItFillsTheMemory(String quote) throws IOException {
        Path file = folder.resolve("endless.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Date,Item,Amount\n2026-05-01,Rose,2.50\n2026-05-02," + quote);
            String much = "x".repeat(1 << 20);
            for (int i = 0; i < 20; i++) {
                out.write(much);
            }
        }
        assertThat(reason(file)).isEqualTo(Reason.ROW_TOO_LONG);
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
