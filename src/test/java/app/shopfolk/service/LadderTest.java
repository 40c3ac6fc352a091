package app.shopfolk.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.insight.Picture;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.ShopFixture;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.detect.Detectors;
import app.shopfolk.service.Ladder.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        CustomerFacts found = Detectors.of(plain.facts(), List.of()).asFacts();
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

    /**
     * Whatever the data: in both half-years below nothing, three contacts, no newcomer, not our own fault, nobody to whom
     * others listen; and the same people whatever their age, gender and origin. Counted anew, by hand.
     */
    @Test
    void noDataPassesAGuardRail() {
        Random dice = new Random(11);
        int proposed = 0;
        int spared = 0;
        for (int round = 0; round < 60; round++) {
            LedgerContents shop = ShopFixture.whole();
            BitSet heard = new BitSet();
            IntStream.range(0, shop.customers().size())
                    .filter(row -> dice.nextInt(8) == 0)
                    .forEach(heard::set);
            List<ServiceContact> contacts = contacts(shop, dice);
            LedgerContents busy = with(shop, people(shop, heard, dice), contacts);
            Set<Integer> found = proposed(busy);
            assertThat(proposed(with(shop, people(shop, heard, dice), contacts)))
                    .as("age, gender and origin drawn anew")
                    .isEqualTo(found);
            for (int row : found) {
                proposed++;
                assertThat(heard.get(row)).isFalse();
                assertThat(left(busy, row, 0, 6)).isNegative();
                assertThat(left(busy, row, 6, 12)).isNegative();
                List<ServiceContact> hers = contacts.stream()
                        .filter(contact -> contact.identity() == row)
                        .filter(contact -> contact.day().isAfter(ShopFixture.TODAY.minusYears(1)))
                        .toList();
                assertThat(hers).hasSizeGreaterThanOrEqualTo(3);
                assertThat(hers.stream().filter(LadderTest::isOurFault).count() * 2)
                        .isLessThan(hers.size());
                assertThat(firstDay(busy, row))
                        .isLessThanOrEqualTo(ShopFixture.TODAY.minusYears(1).toEpochDay());
            }
            spared += heard.cardinality();
        }
        assertThat(proposed).as("the test must see some").isGreaterThan(100);
        assertThat(spared).isGreaterThan(100);
    }

    private static boolean isOurFault(ServiceContact contact) {
        return "late delivery".equals(contact.topic());
    }

    private static List<ServiceContact> contacts(LedgerContents shop, Random dice) {
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
        return contacts;
    }

    /** The same people, some of them listened to by many, of any age, gender and country. */
    private static List<Customer> people(LedgerContents shop, BitSet heard, Random dice) {
        List<Customer> people = new ArrayList<>();
        for (int row = 0; row < shop.customers().size(); row++) {
            Customer was = shop.customers().get(row);
            Map<CustomerField, String> values = new EnumMap<>(CustomerField.class);
            values.putAll(was.values());
            values.put(CustomerField.AGE, Integer.toString(16 + dice.nextInt(80)));
            values.put(CustomerField.GENDER, List.of("female", "male", "other").get(dice.nextInt(3)));
            values.put(CustomerField.COUNTRY, List.of("IS", "NG", "JP", "PL").get(dice.nextInt(4)));
            values.put(CustomerField.FOLLOWERS, heard.get(row) ? "50000" : "0");
            people.add(new Customer(was.id(), was.displayName(), was.identities(), values, was.own()));
        }
        return people;
    }

    private static LedgerContents with(LedgerContents shop, List<Customer> people, List<ServiceContact> contacts) {
        return new LedgerContents(
                people,
                shop.identities(),
                shop.customerOfIdentity(),
                shop.products(),
                shop.receipts(),
                shop.lines(),
                contacts,
                shop.ownFields(),
                shop.version());
    }

    private static Set<Integer> proposed(LedgerContents shop) {
        CustomerFacts facts = CustomerFacts.of(shop, FactSettings.DEFAULT.withAsOf(ShopFixture.TODAY));
        CustomerFacts found = Detectors.of(facts, List.of()).asFacts();
        Picture picture = Picture.of(found, new Segmentation(Trade.NONE_OF_THESE, List.of()), true, TwoCustomers.RATES);
        return Ladder.of(picture, TwoCustomers.RATES, Terms.USUAL, Set.of()).customers().stream()
                .map(Candidate::at)
                .collect(Collectors.toSet());
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
