package app.shopfolk.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import app.shopfolk.service.Issue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class JdbiIssuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder;

    @Test
    void whatTheOwnerNotedIsThereAfterAnotherStart() {
        Issue timed = new Issue("a", 3, DAY, "a question", 1500, true);
        Issue untimed = new Issue("b", 4, DAY.plusDays(1), "", null, true);
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiIssues issues = new JdbiIssues(database);
            issues.note(timed);
            issues.note(untimed);
            issues.finish("a", DAY);
            issues.finish("z", DAY);
            issues.reopen("z");
            issues.keepAnyway(7, "my aunt", DAY);
            issues.keepAnyway(8, "", DAY);
            issues.letFiguresSpeak(8);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiIssues issues = new JdbiIssues(database);
            assertThat(issues.noted()).containsExactly(timed, untimed);
            assertThat(issues.done()).containsExactly("a");
            assertThat(issues.kept()).isEqualTo(Map.of(7, "my aunt"));
        }
    }
}
