package app.shopfolk.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.db.Database;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Lookalikes;
import app.shopfolk.sales.store.JdbiLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who, from files to decisions and back, in a real book. */
class SamePersonTest {
    @TempDir
    Path folder;

    private Database database;
    private JdbiLedger ledger;
    private JoinReviewViewModel review;
    private PartingViewModel parting;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), folder.resolve("backups"));
        ledger = new JdbiLedger(database, Clock.systemUTC());
        review = new JoinReviewViewModel(ledger::contents, ledger, new InlineJobRunner(), () -> {});
        parting = new PartingViewModel(ledger::contents, ledger, new InlineJobRunner(), () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void bringIn(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
    }

    private int customers() {
        return ledger.contents().customers().size();
    }

    private void bringInAFamily() throws IOException {
        bringIn("customers.csv", """
            Customer ID,First Name,Last Name,Email,City
            C1,Anna,Berg,family@example.org,Leeds
            C2,Bo,Berg,family@example.org,Leeds
            C3,Grace,Egan,grace@example.org,York
            """);
    }

    @Test
    void twoWhoShareAnEmailAreShownAndKeptApartForGood() throws IOException {
        bringInAFamily();
        assertThat(customers()).isEqualTo(3);
        review.refresh();
        Comparison pair = review.stateProperty().get().shown().orElseThrow();
        assertThat(pair.pair().why()).isEqualTo(Lookalikes.Why.EMAIL);
        assertThat(List.of(
                        pair.one().customer().displayName(),
                        pair.other().customer().displayName()))
                .containsExactlyInAnyOrder("Anna Berg", "Bo Berg");
        review.apart();
        assertThat(review.stateProperty().get().shown()).isEmpty();
        review.refresh();
        assertThat(review.stateProperty().get().total()).isZero();
        // The next export, a list with their e-mail only, changes nothing about it.
        bringIn("newsletter.csv", "Email,First Name,Last Name\nfamily@example.org,Anna,Berg\n");
        review.refresh();
        assertThat(review.stateProperty().get().total()).isZero();
        assertThat(customers()).isEqualTo(3);
    }

    @Test
    void twoWhoShareOnlyAnEmailArePartedForGoodAndRemainSoWhenTheirFileComesAgain() throws IOException {
        String family = """
            Name,Email,City
            Anna Berg,family@example.org,Leeds
            Bo Berg,family@example.org,York
            """;
        bringIn("customers.csv", family);
        Customer both = ledger.contents().customers().getFirst();
        assertThat(customers()).isEqualTo(1);
        parting.part(both, new Identity(Identity.Kind.NAME, "Bo Berg"));
        PartingViewModel.Result result = parting.resultProperty().get().orElseThrow();
        assertThat(result.ending()).isEqualTo(PartingViewModel.Ending.PARTED);
        assertThat(towns()).containsExactlyInAnyOrder("Anna Berg Leeds", "Bo Berg York");

        bringIn("again.csv", family + "Grace Egan,grace@example.org,Hull\n");
        assertThat(ledger.imports().getFirst().tally().alreadyKnown()).isEqualTo(2);
        bringIn("moved.csv", family.replace("York", "Ripon"));
        assertThat(towns()).containsExactlyInAnyOrder("Anna Berg Leeds", "Bo Berg Ripon", "Grace Egan Hull");
        review.refresh();
        assertThat(review.stateProperty().get().total()).isZero();

        parting.takeBack(result);
        assertThat(towns()).hasSize(2);
    }

    private List<String> towns() {
        return ledger.contents().customers().stream()
                .map(customer ->
                        customer.displayName() + " " + customer.values().getOrDefault(CustomerField.CITY, ""))
                .toList();
    }

    @Test
    void theSamePersonIsOneUntilThatIsTakenBack() throws IOException {
        bringInAFamily();
        review.refresh();
        review.same();
        assertThat(customers()).isEqualTo(2);
        assertThat(review.stateProperty().get().canTakeBack()).isTrue();
        review.takeBack();
        assertThat(customers()).isEqualTo(3);
        assertThat(review.stateProperty().get().shown()).isPresent();
        assertThat(ledger.decisions()).isEmpty();
    }

    @Test
    void aPairPutOffComesAgainNextTime() throws IOException {
        bringInAFamily();
        review.refresh();
        review.later();
        assertThat(review.stateProperty().get().shown()).isEmpty();
        assertThat(ledger.decisions()).isEmpty();
        review.refresh();
        assertThat(review.stateProperty().get().shown()).isPresent();
    }

    @Test
    void likeNamesAtOneAddressAreShownAndOthersAreNot() throws IOException {
        bringIn("customers.csv", """
            Customer ID,First Name,Last Name,Street,Postcode,City
            C1,Katherine,Marsh,4 Mill Lane,LS1 4AB,Leeds
            C2,Katharine,Marsh,4 mill lane,LS1 4AB,Leeds
            C3,Oskar,Vidal,4 Mill Lane,LS1 4AB,Leeds
            C4,Katherine,Marsh,9 Hill Road,LS9 1ZZ,Leeds
            """);
        review.refresh();
        assertThat(review.stateProperty().get().total()).isEqualTo(1);
        assertThat(review.stateProperty().get().shown().orElseThrow().pair())
                .extracting(Lookalikes.Pair::why, Lookalikes.Pair::shared)
                .containsExactly(Lookalikes.Why.ADDRESS, "4 mill lane, ls1 4ab");
    }

    @Test
    void oneFromTillShopAndNewsletterIsPartedIntoThreeAndJoinedAgain() throws IOException {
        bringIn("shop.csv", "Customer ID,First Name,Last Name,Email\nC7,Hana,Fuchs,hana@example.org\n");
        bringIn("till.csv", "Loyalty number,First Name,Last Name,Email\nL70,Hana,Fuchs,hana@example.org\n");
        bringIn("newsletter.csv", "Email,First Name,Last Name\nhana@example.org,H.,Fuchs\n");
        assertThat(customers()).isEqualTo(1);
        Customer hana = ledger.contents().customers().getFirst();
        parting.part(hana, identity(hana, Identity.Kind.LOYALTY_NUMBER));
        assertThat(parting.resultProperty().get().orElseThrow().ending()).isEqualTo(PartingViewModel.Ending.PARTED);
        assertThat(customers()).isEqualTo(2);
        Customer rest = ledger.contents().customers().stream()
                .filter(customer -> customer.identities().size() > 1)
                .findFirst()
                .orElseThrow();
        parting.part(rest, identity(rest, Identity.Kind.EMAIL));
        assertThat(customers()).isEqualTo(3);
        parting.takeBack(parting.resultProperty().get().orElseThrow());
        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void whatOneRowAloneTellsCannotBeParted() throws IOException {
        bringIn("shop.csv", "Customer ID,First Name,Last Name,Email\nC7,Hana,Fuchs,hana@example.org\n");
        Customer hana = ledger.contents().customers().getFirst();
        parting.part(hana, identity(hana, Identity.Kind.EMAIL));
        assertThat(parting.resultProperty().get().orElseThrow().ending())
                .isEqualTo(PartingViewModel.Ending.INSEPARABLE);
        assertThat(ledger.decisions()).isEmpty();
    }

    private static Identity identity(Customer customer, Identity.Kind kind) {
        return customer.identities().stream()
                .filter(identity -> identity.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
