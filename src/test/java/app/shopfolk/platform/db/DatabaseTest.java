package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    private Path data;
    private Path backups;

    @BeforeEach
    void folders() {
        data = folder.resolve("data, with marks & ümläuts");
        backups = folder.resolve("backups");
    }

    private Database open() {
        return Database.open(data, backups);
    }

    private Path file() {
        return data.resolve("shopfolk.mv.db");
    }

    private static long version(Handle handle) {
        return handle.createQuery("SELECT next_id FROM counter WHERE name = 'version'")
                .mapTo(Long.class)
                .one();
    }

    private static int set(Handle handle, long version) {
        return handle.execute("UPDATE counter SET next_id = ? WHERE name = 'version'", version);
    }

    private static void assertReason(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private List<String> backupNames() throws IOException {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void editsAndCopiesAreThereAfterReopening() throws IOException {
        try (Database database = open()) {
            database.edit(handle -> set(handle, 7) + someone(handle));
            Long verified = database.onCopy(handle -> set(handle, 8), (handle, rows) -> version(handle));
            assertThat(verified).isEqualTo(8);
            database.edit(handle -> set(handle, version(handle) + 1));
        }
        try (Database database = open()) {
            assertThat(database.read(DatabaseTest::version)).isEqualTo(9);
        }
        assertThat(backupNames()).hasSize(1);
    }

    @Test
    void aCopyThatIsNotAsItShouldBeIsDropped() throws IOException {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.onCopy(handle -> set(handle, 8), (handle, rows) -> {
                        throw new IllegalStateException("not whole");
                    }))
                    .hasMessage("not whole");
            assertThatThrownBy(() -> database.onCopy(
                            handle -> {
                                set(handle, 8);
                                throw new IllegalStateException("in the middle");
                            },
                            (handle, rows) -> rows))
                    .hasMessage("in the middle");
            assertThat(database.read(DatabaseTest::version)).isEqualTo(1);
        }
        assertThat(backupNames()).isEmpty();
        assertThat(data).isDirectoryNotContaining("glob:**copy**");
    }

    @Test
    void aFailedEditLeavesNothing() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.edit(handle -> {
                        set(handle, 8);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            assertThat(database.read(DatabaseTest::version)).isEqualTo(1);
        }
    }

    @Test
    void readingGoesOnWhileACopyIsChanged() {
        try (Database database = open()) {
            database.onCopy(
                    handle -> {
                        set(handle, 8);
                        assertThat(database.read(DatabaseTest::version)).isEqualTo(1);
                        return 0;
                    },
                    (handle, none) -> none);
            assertThat(database.read(DatabaseTest::version)).isEqualTo(8);
        }
    }

    @Test
    void aBackupTakenAfterTheClockWasSetBackIsTheNewestAllTheSame() throws IOException {
        try (Database database = open()) {
            database.edit(handle -> someone(handle));
            database.backUp();
            Path taken = database.backups().getFirst().file();
            Files.move(taken, taken.resolveSibling("shopfolk-2099-01-01T00-00-00-000.mv.db"));
            database.edit(handle -> set(handle, 42));
            database.backUp();
            assertThat(database.look(database.backups().getFirst(), DatabaseTest::version))
                    .isEqualTo(42);
        }
    }

    @Test
    void aSecondProgramIsToldThatItIsInUse() {
        try (Database database = open()) {
            assertThat(database.read(DatabaseTest::version)).isEqualTo(1);
            assertReason(Reason.IN_USE, this::open);
        }
        open().close();
    }

    @Test
    void aNewerVersionIsRefused() {
        try (Database database = open()) {
            database.edit(handle -> handle.execute("INSERT INTO schema_version (version) VALUES (999)"));
        }
        assertReason(Reason.NEWER_VERSION, this::open);
    }

    @Test
    void aTableThatIsGoneIsDamage() {
        try (Database database = open()) {
            database.edit(handle -> handle.execute("DROP TABLE service_done"));
        }
        assertReason(Reason.DAMAGED, this::open);
    }

    @Test
    void anEmptyFileIsNotTakenForANewLedger() throws IOException {
        open().close();
        Files.write(file(), new byte[0]);
        assertReason(Reason.DAMAGED, this::open);
        assertThat(file()).isEmptyFile();
    }

    @Test
    void aFileOfSomethingElseIsDamage() throws IOException {
        open().close();
        Files.write(file(), "not a database at all".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        assertReason(Reason.DAMAGED, this::open);
    }

    @Test
    void aTruncatedFileIsDamageOrWhole() throws IOException {
        try (Database database = open()) {
            database.onCopy(handle -> set(handle, 8), (handle, rows) -> rows);
        }
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertReason(Reason.DAMAGED, this::open);
    }

    @Test
    void aLedgerThatIsGoneIsNotReplacedByAnEmptyOne() throws IOException {
        try (Database database = open()) {
            database.onCopy(handle -> set(handle, 8), (handle, rows) -> rows);
        }
        Files.delete(file());
        assertReason(Reason.DAMAGED, this::open);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsNotWritable() throws IOException {
        Files.write(data, new byte[] {1});
        assertReason(Reason.NOT_WRITABLE, this::open);
    }

    @Test
    void aFolderWhoseNameH2CannotTakeIsNotWritable() {
        data = folder.resolve("one;two");
        assertReason(Reason.NOT_WRITABLE, this::open);
    }

    @Test
    void whatACrashLeftHalfDoneIsClearedAway() throws IOException {
        open().close();
        Path copy = data.resolve("shopfolk.copy.mv.db");
        Path before = data.resolve("shopfolk.before.mv.db");
        Path beside = data.resolve("shopfolk.copy.mv.db.tempFile");
        Files.write(copy, new byte[] {1, 2, 3});
        Files.write(beside, new byte[] {1, 2, 3});
        Files.createLink(before, file());
        open().close();
        assertThat(copy).doesNotExist();
        assertThat(beside).doesNotExist();
        assertThat(before).doesNotExist();
        assertThat(backupNames()).isEmpty();

        Files.copy(file(), before);
        open().close();
        assertThat(before).doesNotExist();
        assertThat(backupNames()).hasSize(1);
    }

    @Test
    void ofManyBackupsDaysWeeksAndMonthsAreKept() throws IOException {
        Files.createDirectories(backups);
        LocalDate newest = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        for (int ago = 0; ago < 500; ago++) {
            Files.write(backups.resolve("shopfolk-" + newest.minusDays(ago) + "T10-00-00-000.mv.db"), new byte[1]);
            Files.write(backups.resolve("shopfolk-" + newest.minusDays(ago) + "T11-00-00-000.mv.db"), new byte[1]);
        }
        Files.createDirectories(data);
        Files.write(data.resolve("old"), new byte[1]);
        new Backups(backups, "shopfolk").take(data.resolve("old"));
        List<LocalDate> days = new Backups(backups, "shopfolk")
                .list().stream()
                        .map(backup -> LocalDate.ofInstant(backup.taken(), ZoneOffset.UTC))
                        .toList();
        assertThat(days).contains(newest, newest.minusDays(5)).hasSizeBetween(7 + 3 + 10, 7 + 5 + 12 + 3);
        assertThat(days.getLast()).isBefore(newest.minusMonths(10)).isAfter(newest.minusMonths(12));
        assertThat(days.stream()
                        .filter(day -> day.isBefore(newest.minusWeeks(5)))
                        .map(YearMonth::from))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptyBackupAndADamagedFileAreNoBackups() throws IOException {
        Files.createDirectories(backups);
        Files.write(backups.resolve("shopfolk-2026-01-10T10-00-00-000.mv.db"), new byte[0]);
        Files.write(backups.resolve("shopfolk-damaged-2026-01-10T10-00-00-000.mv.db"), new byte[9]);
        assertThat(new Backups(backups, "shopfolk").list()).isEmpty();
    }

    @Test
    void anEmptyDatabaseIsNotBackedUpAndNoStateIsBackedUpTwice() {
        try (Database database = open()) {
            assertThat(database.backUp()).isFalse();
            database.edit(DatabaseTest::someone);
            assertThat(database.backUp()).isTrue();
            assertThat(database.backUp()).isFalse();
            assertThat(database.backups()).hasSize(1);
            Backup backup = database.backups().getFirst();
            assertThat(database.look(backup, DatabaseTest::people)).isEqualTo(1);
            database.edit(DatabaseTest::someone);
            assertThat(database.look(backup, DatabaseTest::people)).isEqualTo(1);
            assertThat(database.read(DatabaseTest::people)).isEqualTo(2);
        }
    }

    @Test
    void whatManyEditsLeaveBehindIsLetGoWithTheDailyBackup() throws IOException {
        try (Database database = open()) {
            database.edit(DatabaseTest::someone);
            byte[] much = new byte[900_000];
            new Random(7).nextBytes(much);
            for (int edit = 0; edit < 8; edit++) {
                int seq = edit;
                database.edit(handle -> handle.execute("INSERT INTO sale_chunk VALUES (1, ?, 0, 0, ?)", seq, much));
            }
            database.edit(handle -> handle.execute("DELETE FROM sale_chunk"));
            long grown = Files.size(file());
            assertThat(grown).isGreaterThan(4L << 20);
            assertThat(database.backUp()).isTrue();
            assertThat(Files.size(file())).isLessThan(grown / 4);
            assertThat(database.backups()).hasSize(1).allMatch(backup -> backup.bytes() < grown / 4);
            assertThat(database.read(DatabaseTest::people)).isEqualTo(1);
        }
    }

    @Test
    void aRestoredStateTakesThePlaceOfThePresentWhichIsKept() {
        try (Database database = open()) {
            database.edit(DatabaseTest::someone);
            database.backUp();
            database.edit(DatabaseTest::someone);
        }
        try (Rescue rescue = Rescue.of(data, backups, Keys.none())) {
            assertThat(rescue.restore(rescue.backups().getFirst(), DatabaseTest::people))
                    .isEqualTo(1);
        }
        try (Database database = open()) {
            assertThat(database.read(DatabaseTest::people)).isEqualTo(1);
            assertThat(database.backups()).hasSize(2);
            assertThat(database.look(database.backups().getFirst(), DatabaseTest::people))
                    .isEqualTo(2);
        }
    }

    @Test
    void aDamagedDatabaseIsPutAsideAndTheNewestWholeBackupBroughtBack() throws IOException {
        try (Database database = open()) {
            database.edit(DatabaseTest::someone);
            database.backUp();
        }
        Files.write(file(), "not a database at all".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        assertReason(Reason.DAMAGED, this::open);
        try (Rescue rescue = Rescue.of(data, backups, Keys.none())) {
            rescue.restore(rescue.backups().getFirst(), DatabaseTest::people);
        }
        try (Database database = open()) {
            assertThat(database.read(DatabaseTest::people)).isEqualTo(1);
        }
        assertThat(backupNames()).hasSize(2).anyMatch(name -> name.startsWith("shopfolk-damaged-"));
    }

    @Test
    void aBackupThatIsNotWholeIsNotRestored() throws IOException {
        try (Database database = open()) {
            database.edit(DatabaseTest::someone);
            database.backUp();
            database.edit(DatabaseTest::someone);
            Files.write(database.backups().getFirst().file(), new byte[5_000]);
        }
        try (Rescue rescue = Rescue.of(data, backups, Keys.none())) {
            assertReason(Reason.DAMAGED, () -> rescue.restore(rescue.backups().getFirst(), DatabaseTest::people));
        }
        try (Database database = open()) {
            assertThat(database.read(DatabaseTest::people)).isEqualTo(2);
        }
    }

    @Test
    void thePresentStateCanBeSavedAnywhere() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("stick")).resolve("my shop.mv.db");
        try (Database database = open()) {
            database.edit(DatabaseTest::someone);
            database.saveTo(elsewhere);
            assertThat(database.look(new Backup(elsewhere, Instant.now(), 1), DatabaseTest::people))
                    .isEqualTo(1);
            assertReason(Reason.NOT_WRITABLE, () -> database.saveTo(file().resolve("below a file")));
            assertThat(database.read(DatabaseTest::people)).isEqualTo(1);
        }
    }

    private static int someone(Handle handle) {
        return handle.execute("INSERT INTO identity_link SELECT COUNT(*) + 1, 1 FROM identity_link");
    }

    private static int people(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM identity_link")
                .mapTo(Integer.class)
                .one();
    }
}
