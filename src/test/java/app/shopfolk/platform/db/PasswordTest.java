package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a password nobody reads the book or its backups; without one nothing is different. */
class PasswordTest {
    private static final String SECRET = "Valgerdur of Tulip Lane";
    private static final char[] FIRST = "horse battery".toCharArray();
    private static final char[] SECOND = "staple ið".toCharArray();

    /** What a password is worth is one test's; the others need not take as long. */
    private static final int FEW = 1_000;

    @TempDir
    Path folder;

    private Database open(Keys keys) {
        return Database.open(folder.resolve("data"), folder.resolve("backups"), new Access(keys, "file", FEW));
    }

    private static int note(Handle handle, String name) {
        return handle.execute("INSERT INTO persona (id, seq, gone) VALUES (?, 0, FALSE)", name);
    }

    private static List<String> notes(Handle handle) {
        return handle.createQuery("SELECT id FROM persona ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    private static void assertReason(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** Files in which the secret can be read by anybody. */
    private List<String> readable() throws IOException {
        List<String> readable = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(SECRET.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    readable.add(folder.relativize(file).toString());
                }
            }
        }
        return readable;
    }

    private void shopWithBackups() {
        try (Database database = open(Keys.none())) {
            database.edit(handle -> note(handle, SECRET));
            database.onCopy(handle -> note(handle, SECRET + " 2"), (handle, rows) -> rows);
            database.backUp();
        }
    }

    @Test
    void nothingCanBeReadOnceItIsSet() throws IOException {
        shopWithBackups();
        assertThat(readable()).hasSize(3);
        try (Database database = open(Keys.none())) {
            assertThat(database.isEncrypted()).isFalse();
            assertThat(database.changePassword(Optional.of(FIRST), PasswordTest::notes))
                    .isZero();
            assertThat(database.isEncrypted()).isTrue();
            assertThat(database.isPassword(FIRST)).isTrue();
            assertThat(database.isPassword(SECOND)).isFalse();
            database.edit(handle -> note(handle, SECRET + " 3"));
            database.onCopy(handle -> note(handle, SECRET + " 4"), (handle, rows) -> rows);
            assertThat(database.backups()).hasSize(3);
            for (Backup backup : database.backups()) {
                assertThat(database.look(backup, PasswordTest::notes)).contains(SECRET);
            }
        }
        assertThat(readable()).isEmpty();
        assertReason(Reason.LOCKED, () -> open(Keys.none()));
        assertReason(Reason.WRONG_PASSWORD, () -> open(Keys.of(SECOND)));
        try (Database database = open(Keys.of(FIRST))) {
            assertThat(database.read(PasswordTest::notes)).hasSize(4);
        }
    }

    @Test
    void changedTheOldOneOpensNothing() {
        shopWithBackups();
        try (Database database = open(Keys.none())) {
            database.changePassword(Optional.of(FIRST), PasswordTest::notes);
            database.changePassword(Optional.of(SECOND), PasswordTest::notes);
            database.edit(handle -> note(handle, "after"));
        }
        assertReason(Reason.WRONG_PASSWORD, () -> open(Keys.of(FIRST)));
        try (Database database = open(Keys.of(SECOND))) {
            assertThat(database.read(PasswordTest::notes)).hasSize(3);
            for (Backup backup : database.backups()) {
                assertThat(database.look(backup, PasswordTest::notes)).contains(SECRET);
            }
        }
    }

    @Test
    void takenAwayEverythingOpensWithout() {
        shopWithBackups();
        try (Database database = open(Keys.none())) {
            database.changePassword(Optional.of(FIRST), PasswordTest::notes);
        }
        try (Database database = open(Keys.of(FIRST))) {
            database.changePassword(Optional.empty(), PasswordTest::notes);
        }
        try (Database database = open(Keys.none())) {
            assertThat(database.isEncrypted()).isFalse();
            assertThat(database.read(PasswordTest::notes)).hasSize(2);
            for (Backup backup : database.backups()) {
                assertThat(database.look(backup, PasswordTest::notes)).contains(SECRET);
            }
        }
    }

    @Test
    void aCheckThatFailsLeavesTheOldOne() {
        shopWithBackups();
        try (Database database = open(Keys.none())) {
            assertThatThrownBy(() -> database.changePassword(Optional.of(FIRST), handle -> {
                        throw new IllegalStateException("not whole");
                    }))
                    .hasMessage("not whole");
            assertThat(database.isEncrypted()).isFalse();
            assertThat(database.read(PasswordTest::notes)).hasSize(2);
        }
    }

    @Test
    void anEarlierStateIsBroughtBackWithItsPassword() {
        shopWithBackups();
        try (Database database = open(Keys.none())) {
            database.changePassword(Optional.of(FIRST), PasswordTest::notes);
        }
        try (Rescue rescue = Rescue.of(folder.resolve("data"), folder.resolve("backups"), Keys.of(FIRST))) {
            rescue.restore(rescue.backups().getLast(), PasswordTest::notes);
        }
        assertReason(Reason.LOCKED, () -> open(Keys.none()));
        try (Database database = open(Keys.of(FIRST))) {
            assertThat(database.read(PasswordTest::notes)).containsExactly(SECRET);
        }
    }

    @Test
    void whatACrashLeftReadableIsEncryptedAtTheNextStart() throws IOException {
        shopWithBackups();
        Path open = folder.resolve("readable backup");
        try (Database database = open(Keys.none())) {
            Files.copy(database.backups().getFirst().file(), open);
            database.changePassword(Optional.of(FIRST), PasswordTest::notes);
            Files.copy(open, database.backups().getFirst().file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(open);
        assertThat(readable()).hasSize(1);
        open(Keys.of(FIRST)).close();
        assertThat(readable()).isEmpty();
    }

    @Test
    void cutShortBetweenBookAndBackupsTheNextStartEndsIt() throws IOException {
        shopWithBackups();
        Path backups = folder.resolve("backups");
        Backups kept = new Backups(backups, "shopfolk");
        Seal.Sealed sealed = Seal.make(FIRST, FEW);
        assertThat(kept.sealBeside(Keys.none(), Optional.of(sealed))).isZero();
        // The book has none yet: nothing of the change stays.
        try (Database database = open(Keys.none())) {
            assertThat(database.look(database.backups().getFirst(), PasswordTest::notes))
                    .hasSize(2);
            assertThat(backups).isDirectoryNotContaining("glob:**.next");
        }
        // The book has it: the backups follow.
        kept.sealBeside(Keys.none(), Optional.of(sealed));
        Path file = folder.resolve("data").resolve("shopfolk.mv.db");
        Path encrypted = folder.resolve("encrypted");
        Encryption.copy(file, Optional.empty(), encrypted, Optional.of(sealed));
        Files.move(encrypted, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Database database = open(Keys.of(FIRST))) {
            assertThat(backups).isDirectoryNotContaining("glob:**.next");
            for (Backup backup : database.backups()) {
                assertThat(Seal.isOpen(backup.file())).isFalse();
                assertThat(database.look(backup, PasswordTest::notes)).contains(SECRET);
            }
        }
        assertThat(readable()).isEmpty();
    }

    @Test
    void aDamagedFileIsNotTakenForAWrongPassword() throws IOException {
        shopWithBackups();
        try (Database database = open(Keys.none())) {
            database.changePassword(Optional.of(FIRST), PasswordTest::notes);
        }
        Path file = folder.resolve("data").resolve("shopfolk.mv.db");
        byte[] whole = Files.readAllBytes(file);
        for (int cut : new int[] {2_000, 5_000, whole.length / 2}) {
            Files.write(file, java.util.Arrays.copyOf(whole, cut), StandardOpenOption.TRUNCATE_EXISTING);
            assertReason(Reason.DAMAGED, () -> open(Keys.of(FIRST)));
        }
        Files.write(file, whole);
        open(Keys.of(FIRST)).close();
    }

    @Test
    void guessingIsSlow() {
        Seal.Sealed sealed = Seal.make(FIRST, Seal.ROUNDS);
        long before = System.nanoTime();
        assertThat(sealed.seal().key("a guess".toCharArray())).isEmpty();
        assertThat(System.nanoTime() - before).as("nanoseconds").isGreaterThan(50_000_000L);
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        shopWithBackups();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".mv.db")).toList()) {
                assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }
}
