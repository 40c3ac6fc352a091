package app.shopfolk.importing.watch;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.importing.WatchedFiles.Seen;
import app.shopfolk.importing.store.JdbiWatchedFiles;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRoundTest {
    private static final String HEAD = "Date,Receipt,Customer Name,Item,Qty,Net Sales\n";
    private static final String MONDAY = HEAD + "2026-11-02,T-1,Finnur Dahl,Card,3,9.60\n2026-11-02,T-2,,Rose,1,4.00\n";
    private static final String TUESDAY = HEAD + "2026-11-03,T-3,Hana Fuchs,Card,1,3.20\n";

    @TempDir
    Path folder;

    private Path exports;
    private Database database;
    private JdbiLedger ledger;
    private JdbiWatchedFiles seen;
    private FolderRound round;

    @BeforeEach
    void open() throws IOException {
        exports = Files.createDirectories(folder.resolve("exports"));
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
        seen = new JdbiWatchedFiles(database);
        startAnew();
    }

    /** As when the program was closed and opened. */
    private void startAnew() {
        round = new FolderRound(exports, new Importing(ledger, "GB"), seen, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean look() throws IOException {
        return round.look(Progress.none());
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(exports.resolve(name), content);
    }

    private int lines() {
        return ledger.contents().lines().size();
    }

    @Test
    void aFileComesInWhenItStandsStill() throws IOException {
        write("monday.csv", MONDAY);
        assertThat(look()).isFalse();
        Files.writeString(
                exports.resolve("monday.csv"), "2026-11-02,T-9,Grace Egan,Rose,1,4.00\n", StandardOpenOption.APPEND);
        assertThat(look()).as("still being written").isFalse();
        assertThat(lines()).isZero();
        assertThat(look()).isTrue();
        assertThat(lines()).isEqualTo(3);
        assertThat(seen.untold())
                .extracting(Seen::file, Seen::ending, Seen::stored)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("monday.csv", Ending.BROUGHT, 3L));
        assertThat(look()).as("nothing new").isFalse();
    }

    @Test
    void theSameContentComesInOnceWhateverItIsCalledAndAfterTheNextStart() throws IOException {
        write("monday.csv", MONDAY);
        look();
        look();
        write("copy of monday.csv", MONDAY);
        look();
        assertThat(look()).isFalse();
        startAnew();
        write("tuesday.csv", TUESDAY);
        look();
        assertThat(look()).as("came while the program was closed").isTrue();
        assertThat(ledger.imports()).hasSize(2);
        assertThat(lines()).isEqualTo(3);
    }

    @Test
    void temporaryHiddenAndEmptyFilesAreLeftAlone() throws IOException {
        write("monday.csv.part", MONDAY);
        write(".monday.csv", MONDAY);
        write("~$monday.csv", MONDAY);
        write("monday.tmp", MONDAY);
        write("empty.csv", "");
        look();
        assertThat(look()).isFalse();
        assertThat(seen.untold()).isEmpty();
    }

    @Test
    void whatOnlyTheOwnerCanTellWaitsForHerAndTheRestComesIn() throws IOException {
        write("doubtful.csv", "Date,Customer,Minutes,Subject\n03/04/2026,Finnur Dahl,12,Delivery\n");
        write("picture.csv", "<html><body>no table</body></html>");
        write("monday.csv", MONDAY);
        look();
        assertThat(look()).isTrue();
        assertThat(seen.untold())
                .extracting(Seen::ending)
                .containsExactlyInAnyOrder(Ending.ASKS, Ending.NOT_TAKEN, Ending.BROUGHT);
        assertThat(lines()).isEqualTo(2);
        seen.told();
        assertThat(seen.untold()).isEmpty();
        assertThat(look()).as("asked once").isFalse();
    }

    @Test
    void archivesAreUnpacked() throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(exports.resolve("week.zip")))) {
            for (String day : new String[] {"monday", "tuesday"}) {
                out.putNextEntry(new ZipEntry(day + ".csv"));
                out.write((day.equals("monday") ? MONDAY : TUESDAY).getBytes(StandardCharsets.UTF_8));
            }
        }
        look();
        assertThat(look()).isTrue();
        assertThat(lines()).isEqualTo(3);
        assertThat(seen.untold())
                .extracting(Seen::file, Seen::stored)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("week.zip", 3L));
    }

    @Test
    void theWatchBringsInByItselfAndStopsCleanly() throws Exception {
        write("monday.csv", MONDAY);
        CountDownLatch news = new CountDownLatch(1);
        FolderWatch watch = new FolderWatch(
                exports, new Importing(ledger, "GB"), seen, Clock.systemUTC(), Duration.ofMillis(50), news::countDown);
        assertThat(news.await(30, TimeUnit.SECONDS)).isTrue();
        watch.close();
        assertThat(lines()).isEqualTo(2);
        write("tuesday.csv", TUESDAY);
        Thread.sleep(300);
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsAwayIsTriedAgainAndNeverTold() throws Exception {
        Path away = folder.resolve("network").resolve("away");
        FolderWatch watch = new FolderWatch(
                away, new Importing(ledger, "GB"), seen, Clock.systemUTC(), Duration.ofMillis(20), () -> {});
        Files.createDirectories(away);
        Files.writeString(away.resolve("monday.csv"), MONDAY);
        for (int tries = 0; tries < 300 && lines() == 0; tries++) {
            Thread.sleep(100);
        }
        watch.close();
        assertThat(lines()).isEqualTo(2);
    }
}
