package app.shopfolk.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Picture;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.service.Ladder.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** D5. The example is numbers.md's, worked by hand. */
class LadderTest {
    private static Ladder ladder(TwoCustomers shop) {
        return Ladder.of(shop.picture(), TwoCustomers.RATES, Terms.USUAL, Set.of());
    }

    @Test
    void sarahCostsTwentyTwoAndAChargeForEachLongCallMakesThatEighteen() {
        Ladder ladder = ladder(TwoCustomers.asWorked());
        assertThat(ladder.customers()).extracting(Candidate::at).containsExactly(TwoCustomers.SARAH);
        Candidate sarah = ladder.customers().getFirst();
        assertThat(sarah.year()).isEqualTo(Money.of("-22"));
        assertThat(sarah.contacts()).isEqualTo(4);
        Step mildest = sarah.mildest().orElseThrow();
        assertThat(mildest.rung()).isEqualTo(Rung.CHARGE);
        assertThat(mildest.left()).isEqualTo(Money.of("18"));
        assertThat(ladder.buckets()).extracting(Candidate::at).containsExactly(TwoCustomers.SARAH);
    }

    @Test
    void whoIsKeptAnywayIsNotProposed() {
        Ladder ladder = Ladder.of(TwoCustomers.asWorked().picture(), TwoCustomers.RATES, Terms.USUAL, Set.of(11));
        assertThat(ladder.customers()).isEmpty();
    }

    @Test
    void whoseTroubleWasTheShopsOwnFaultIsNotProposed() {
        TwoCustomers shop = TwoCustomers.asWorked();
        for (int month = 0; month < 4; month++) {
            shop.call(TwoCustomers.SARAH, 2 + 3 * month, 1, "Broken on arrival", false);
        }
        assertThat(ladder(shop).customers()).isEmpty();
    }

    @Test
    void toWhomOthersListenIsNotProposed() {
        TwoCustomers shop = TwoCustomers.asWorked().with(TwoCustomers.SARAH, CustomerField.FOLLOWERS, "3000");
        Picture plain = shop.picture();
        CustomerFacts found = app.shopfolk.segment.detect.Detectors.of(plain.facts(), List.of())
                .asFacts();
        Picture picture = Picture.of(found, plain.segmentation(), true, TwoCustomers.RATES);
        assertThat(Ladder.of(picture, TwoCustomers.RATES, Terms.USUAL, Set.of()).customers())
                .isEmpty();
    }

    @Test
    void ageGenderAndOriginChangeNothing() {
        List<String> said = new ArrayList<>();
        for (String age : List.of("19", "88")) {
            for (String gender : List.of("female", "male")) {
                for (String country : List.of("IS", "NG")) {
                    said.add(ladder(TwoCustomers.asWorked()
                                    .with(TwoCustomers.SARAH, CustomerField.AGE, age)
                                    .with(TwoCustomers.SARAH, CustomerField.GENDER, gender)
                                    .with(TwoCustomers.SARAH, CustomerField.COUNTRY, country))
                            .toString());
                }
            }
        }
        assertThat(said).containsOnly(said.getFirst());
    }

    /** Whatever the data: in both half-years below nothing, three contacts, no newcomer. Counted anew, by hand. */
    @Test
    void noDataPassesAGuardRail() {
        Random dice = new Random(11);
        int proposed = 0;
        for (int round = 0; round < 60; round++) {
            LedgerContents shop = ShopFixture.whole();
            List<ServiceContact> contacts = new ArrayList<>(shop.contacts());
            for (int extra = 0; extra < 900; extra++) {
                contacts.add(new ServiceContact(
                        dice.nextInt(shop.identities().size()),
                        ShopFixture.TODAY.minusDays(dice.nextInt(500)),
                        100 * (1 + dice.nextInt(120)),
                        null,
                        dice.nextInt(3) == 0 ? "late delivery" : "question",
                        null,
                        false));
            }
            LedgerContents busy = new LedgerContents(
                    shop.customers(),
                    shop.identities(),
                    shop.customerOfIdentity(),
                    shop.products(),
                    shop.receipts(),
                    shop.lines(),
                    contacts,
                    shop.ownFields(),
                    shop.version());
            CustomerFacts facts = CustomerFacts.of(busy, FactSettings.DEFAULT.withAsOf(ShopFixture.TODAY));
            Picture picture =
                    Picture.of(facts, new Segmentation(Trade.NONE_OF_THESE, List.of()), true, TwoCustomers.RATES);
            for (Candidate candidate : Ladder.of(picture, TwoCustomers.RATES, Terms.USUAL, Set.of())
                    .customers()) {
                proposed++;
                assertThat(left(busy, candidate.at(), 0, 6)).isNegative();
                assertThat(left(busy, candidate.at(), 6, 12)).isNegative();
                assertThat(contacts.stream()
                                .filter(contact -> contact.identity() == candidate.at())
                                .filter(contact -> contact.day().isAfter(ShopFixture.TODAY.minusYears(1)))
                                .count())
                        .isGreaterThanOrEqualTo(3);
                assertThat(firstDay(busy, candidate.at()))
                        .isLessThanOrEqualTo(ShopFixture.TODAY.minusYears(1).toEpochDay());
            }
        }
        assertThat(proposed).as("the test must see some").isGreaterThan(100);
    }

    private static double left(LedgerContents shop, int customer, int fromMonths, int toMonths) {
        LocalDate last = ShopFixture.TODAY.minusMonths(fromMonths);
        LocalDate before = ShopFixture.TODAY.minusMonths(toMonths);
        double left = 0;
        for (int line = 0; line < shop.lines().size(); line++) {
            LocalDate day = LocalDate.ofEpochDay(shop.lines().day(line));
            if (shop.customerOfLine(line) == customer && day.isAfter(before) && !day.isAfter(last)) {
                left += (shop.revenueOfLine(line) - shop.costOfLine(line)) / 10_000.0;
            }
        }
        for (ServiceContact contact : shop.contacts()) {
            if (contact.identity() == customer
                    && contact.day().isAfter(before)
                    && !contact.day().isAfter(last)) {
                Integer minutes = contact.minutes();
                left -= minutes == null ? 0 : minutes / 100.0 / 2;
            }
        }
        return left;
    }

    private static long firstDay(LedgerContents shop, int customer) {
        long first = Long.MAX_VALUE;
        for (int line = 0; line < shop.lines().size(); line++) {
            if (shop.customerOfLine(line) == customer) {
                first = Math.min(first, shop.lines().day(line));
            }
        }
        return first;
    }
}
