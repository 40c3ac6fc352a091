package app.shopfolk.insight.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.insight.WorthSnapshot;
import app.shopfolk.insight.WorthSnapshotFixture;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbiWorthSnapshotsTest {
    private static final WorthSnapshot FIRST =
            WorthSnapshotFixture.of(Instant.parse("2026-05-04T18:04:59.123456Z"), 100);

    @TempDir
    Path folder;

    private Database open() {
        return Database.open(folder, folder.resolve("backups"));
    }

    @Test
    void whatWasKeptLastIsThereToTheTenThousandth() {
        WorthSnapshot second = WorthSnapshotFixture.of(Instant.parse("2026-05-05T08:00:00Z"), 101);
        try (Database database = open()) {
            JdbiWorthSnapshots snapshots = new JdbiWorthSnapshots(database);
            assertThat(snapshots.latest()).isEmpty();
            snapshots.keep(FIRST);
            assertThat(snapshots.latest()).contains(FIRST);
            snapshots.keep(second);
        }
        try (Database database = open()) {
            assertThat(new JdbiWorthSnapshots(database).latest()).contains(second);
        }
    }

    @Test
    void whatIsClearedIsGone() {
        try (Database database = open()) {
            JdbiWorthSnapshots snapshots = new JdbiWorthSnapshots(database);
            snapshots.keep(FIRST);
            snapshots.clear();
            assertThat(snapshots.latest()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatLostAPartWithADamagedFileIsNotShownAndIsKeptAnew(int lost) {
        try (Database database = open()) {
            JdbiWorthSnapshots snapshots = new JdbiWorthSnapshots(database);
            snapshots.keep(FIRST);
            database.edit(handle -> handle.execute("DELETE FROM worth_snapshot_part WHERE seq = ?", lost));
            assertThat(snapshots.latest()).isEmpty();
            snapshots.keep(FIRST);
            assertThat(snapshots.latest()).contains(FIRST);
            database.edit(handle -> handle.execute("DELETE FROM worth_snapshot_part"));
            assertThat(snapshots.latest()).isEmpty();
        }
    }
}
