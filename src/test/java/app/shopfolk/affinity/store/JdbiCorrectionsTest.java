package app.shopfolk.affinity.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.affinity.Correction;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiCorrectionsTest {
    private static final Correction GIFT = new Correction.Gift(7, "Größe; 花");
    private static final Correction PAIR = new Correction.NeverTogether("vase", "axe");
    private static final Correction RATING = new Correction.Rating(7, "vase", 5);

    @TempDir
    Path folder;

    @Test
    void whatTheOwnerSaidIsThereAfterARestart() {
        try (Database database = open()) {
            JdbiCorrections corrections = new JdbiCorrections(database);
            assertThat(corrections.all()).isEmpty();
            corrections.say(GIFT);
            corrections.say(PAIR);
            corrections.say(new Correction.Rating(7, "vase", 1));
            corrections.say(RATING);
        }
        try (Database database = open()) {
            assertThat(new JdbiCorrections(database).all()).containsExactlyInAnyOrder(GIFT, PAIR, RATING);
        }
    }

    @Test
    void herWordIsTakenBackWithoutTouchingTheRest() {
        try (Database database = open()) {
            JdbiCorrections corrections = new JdbiCorrections(database);
            corrections.say(GIFT);
            corrections.say(PAIR);
            corrections.say(RATING);
            corrections.say(new Correction.Gift(8, "Größe; 花"));
            corrections.withdraw(GIFT);
            corrections.withdraw(new Correction.NeverTogether("axe", "vase"));
            corrections.withdraw(new Correction.Rating(7, "vase", 2));
            assertThat(corrections.all()).containsExactly(new Correction.Gift(8, "Größe; 花"));
        }
    }

    @Test
    void sayingItTwiceKeepsItOnce() {
        try (Database database = open()) {
            JdbiCorrections corrections = new JdbiCorrections(database);
            corrections.say(PAIR);
            corrections.say(new Correction.NeverTogether("axe", "vase"));
            assertThat(corrections.all()).containsExactly(PAIR);
        }
    }

    private Database open() {
        return Database.open(folder, folder.resolve("backups"));
    }
}
