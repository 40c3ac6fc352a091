package app.shopfolk.segment.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Batch;
import app.shopfolk.sales.Confirmed;
import app.shopfolk.sales.CustomerRecord;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Joins;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.Tally;
import app.shopfolk.sales.store.JdbiLedger;
import app.shopfolk.segment.detect.Detector;
import app.shopfolk.segment.detect.Overrule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiOverrulesTest {
    private static final Identity TILL = new Identity(Identity.Kind.CUSTOMER_NUMBER, "K-1");
    private static final Identity WEB = new Identity(Identity.Kind.EMAIL, "embla@web.example");

    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;
    private JdbiOverrules overrules;

    @BeforeEach
    void open() {
        database = Database.open(folder, folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
        overrules = new JdbiOverrules(database);
        ledger.add(List.of(naming("till", TILL), naming("web", WEB)), Progress.none());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Batch naming(String file, Identity... identities) {
        return new Batch(
                file,
                "customers",
                "digest of " + file,
                List.of(new CustomerRecord(List.of(identities), Map.of(), Map.of())),
                List.of(),
                List.of(),
                List.of(),
                new BitSet(),
                new SaleLines(),
                List.of(),
                Confirmed.NOTHING,
                new Tally(1, 1, 0, 0, 0));
    }

    private int id(Identity identity) {
        return ledger.contents().customers().stream()
                .filter(customer -> customer.identities().contains(identity))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void say(Identity of, Detector detector, boolean holds) {
        overrules.say(new Overrule(id(of), detector, holds));
    }

    @Test
    void theWordLastsUntilItIsWithdrawn() {
        say(TILL, Detector.COMMERCIAL, true);
        say(TILL, Detector.COMMERCIAL, false);
        say(WEB, Detector.INFLUENCER, true);
        Overrule no = new Overrule(id(TILL), Detector.COMMERCIAL, false);
        int web = id(WEB);
        database.close();
        database = Database.open(folder, folder.resolve("backups"));
        overrules = new JdbiOverrules(database);
        overrules.withdraw(web, Detector.INFLUENCER);
        assertThat(overrules.all()).containsExactly(no);
    }

    @Test
    void aWordFollowsThePersonIntoAJoinAndOutOfIt() {
        say(WEB, Detector.GIFT_BUYER, false);
        int alone = id(WEB);
        Joins.Decision same = new Joins.Decision(TILL, WEB, true);

        ledger.decide(List.of(same));
        assertThat(id(WEB)).isEqualTo(id(TILL)).isNotEqualTo(alone);
        assertThat(overrules.all()).containsExactly(new Overrule(id(TILL), Detector.GIFT_BUYER, false));

        ledger.withdraw(List.of(same));
        assertThat(overrules.all()).containsExactly(new Overrule(alone, Detector.GIFT_BUYER, false));
    }

    @Test
    void whatWasSaidOfTheJoinedStaysWithBothWhenTheyArePartedAgain() {
        Joins.Decision same = new Joins.Decision(TILL, WEB, true);
        ledger.decide(List.of(same));
        say(TILL, Detector.COMMERCIAL, true);
        ledger.withdraw(List.of(same));

        assertThat(overrules.all())
                .containsExactlyInAnyOrder(
                        new Overrule(id(TILL), Detector.COMMERCIAL, true),
                        new Overrule(id(WEB), Detector.COMMERCIAL, true));
    }

    @Test
    void whereTwoWordsMeetTheNewerCountsAndTakingBackTakesBoth() {
        say(WEB, Detector.HIGH_EFFORT, true);
        say(TILL, Detector.HIGH_EFFORT, false);
        say(WEB, Detector.INFLUENCER, false);
        say(TILL, Detector.INFLUENCER, true);
        say(WEB, Detector.INFLUENCER, true);
        say(WEB, Detector.INFLUENCER, false);
        ledger.decide(List.of(new Joins.Decision(TILL, WEB, true)));

        assertThat(overrules.all())
                .containsExactlyInAnyOrder(
                        new Overrule(id(TILL), Detector.HIGH_EFFORT, false),
                        new Overrule(id(TILL), Detector.INFLUENCER, false));
        overrules.withdraw(id(TILL), Detector.HIGH_EFFORT);
        overrules.withdraw(id(TILL), Detector.INFLUENCER);
        assertThat(overrules.all()).isEmpty();
    }

    @Test
    void takingBackTheFileThatNamedHerFirstDoesNotLoseTheWord() {
        ledger.add(List.of(naming("club", TILL, WEB)), Progress.none());
        say(TILL, Detector.BARGAIN_ONLY, true);
        ledger.undo(ledger.imports().getFirst().id(), Progress.none());
        ledger.undo(
                ledger.imports().stream()
                        .filter(entry -> entry.file().equals("till"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                Progress.none());

        assertThat(overrules.all()).containsExactly(new Overrule(id(WEB), Detector.BARGAIN_ONLY, true));
    }
}
