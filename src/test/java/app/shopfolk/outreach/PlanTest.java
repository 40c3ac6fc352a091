package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final CampaignsInMemory campaigns = new CampaignsInMemory();
    private final WordingsInMemory wordings = new WordingsInMemory();
    private final Lists lists =
            new Lists(campaigns, () -> new ListRules(0, 0), () -> Instant.parse("2026-11-20T12:00:00Z"));

    private Plan.Maker maker(TestLedger ledger) {
        Picture picture = Picture.of(
                ledger.facts(FactSettings.DEFAULT.withCountry("GB")),
                new Segmentation(Trade.NONE_OF_THESE, List.of()),
                false,
                Rates.DEFAULT);
        return new Plan.Maker(
                picture, Rates.DEFAULT, lists, wordings, new MergeValues(picture.facts(), phrase -> phrase.toString()));
    }

    private Plan plan(TestLedger ledger, int size) {
        return maker(ledger)
                .of(
                        new Audience(
                                "all",
                                "all",
                                0,
                                IntStream.range(0, size).boxed().toList()),
                        kind -> new MergeText("Dear [first-name], " + kind));
    }

    private static TestLedger people(int count, String age) {
        TestLedger ledger = new TestLedger();
        for (int row = 0; row < count; row++) {
            ledger.customer("No. " + row);
            ledger.with(row, CustomerField.AGE, age)
                    .with(row, CustomerField.EMAIL, row + "@mail.example")
                    .with(row, CustomerField.PHONE, "+3545550" + (100 + row))
                    .with(row, CustomerField.STREET, "Holt " + row)
                    .with(row, CustomerField.CITY, "Vik");
            for (ContactChannel channel : ContactChannel.values()) {
                ledger.with(row, channel.consent(), "true");
            }
        }
        return ledger;
    }

    /** 40.00 a visit, 24.00 for the goods, 6 minutes at 30.00 an hour, 0.02 for the mail: 12.98 are 32.45 %. */
    @Test
    void theLargestDiscountLeavesNoLoss() {
        TestLedger ledger = people(2, "40");
        ledger.sale(0, "2026-10-01", "30", "18")
                .sale(0, "2026-10-05", "50", "30")
                .service(0, "2026-10-05", 12);
        Sums sums = plan(ledger, 2).sums().orElseThrow();
        assertThat(sums.perVisit()).isEqualTo(Money.of("40"));
        assertThat(sums.contribution()).isEqualTo(Money.of("13"));
        assertThat(sums.largestDiscount(Sums.contact(ContactChannel.EMAIL, Rates.DEFAULT)))
                .isEqualTo(32);
        assertThat(sums.largestDiscount(Money.of("13"))).isZero();
        assertThat(sums.discountSaid(Money.of("14")))
                .isInstanceOfSatisfying(
                        Phrase.Said.class, said -> assertThat(said.key()).isEqualTo("outreach.discount.none"));
    }

    /** By the form of the break-even: 1,000 · 0.02 · 28 − 1,000 · 0.02 − 22.50 = 517.50. */
    @Test
    void theExpectedReturnIsReckonedLikeTheBreakEven() {
        Sums sums = new Sums(Money.of("70"), Money.of("28"), false, Money.ZERO);
        Sums.Return expected = sums.expected(1_000, ContactChannel.EMAIL, Rates.DEFAULT, Optional.empty());
        assertThat(expected.contact()).isEqualTo(Money.of("0.02"));
        assertThat(expected.setUp()).isEqualTo(Money.of("22.50"));
        assertThat(expected.sum()).isEqualTo(Money.of("517.50"));
    }

    /** Of the second nothing is known that the text asks for; the third and fourth pay alike, the first less. */
    @Test
    void theExampleIsWhoPaysMostOfThoseOfWhomAllIsKnownTheFirstOfEquals() {
        TestLedger ledger = people(4, "40");
        for (int row : List.of(0, 2, 3)) {
            ledger.with(row, CustomerField.FIRST_NAME, "Ann");
        }
        ledger.sale(0, "2026-10-01", "10", "1")
                .sale(1, "2026-10-01", "90", "1")
                .sale(2, "2026-10-01", "50", "1")
                .sale(3, "2026-10-01", "50", "1");

        assertThat(plan(ledger, 4).messages()).isNotEmpty().allMatch(message -> message.example() == 2);
    }

    @Test
    void withEqualReachAgeDecidesAndSaysSo() {
        Plan young = plan(people(20, "19"), 20);
        Plan old = plan(people(20, "70"), 20);
        assertThat(young.channels().getFirst().channel()).isEqualTo(ContactChannel.SMS);
        assertThat(old.channels().getFirst().channel()).isIn(ContactChannel.POST, ContactChannel.PHONE);
        assertThat(young.channels().getFirst().reasons()).isNotEmpty();
        assertThat(plan(people(20, "40"), 20).channels().getFirst().reasons()).isEmpty();
    }

    @Test
    void realAnswersOutweighTheStartingPoint() {
        TestLedger ledger = people(400, "19");
        for (int row = 0; row < 200; row++) {
            ledger.sale(row, "2026-07-20", "10", "5");
        }
        ledger.sale(-1, "2026-11-01", "1", "1");
        CustomerKeys keys = lists.keys(ledger.facts());
        LocalDate made = LocalDate.of(2026, 7, 10);
        long[] first = IntStream.range(0, 200).mapToLong(keys::of).sorted().toArray();
        long[] second = IntStream.range(200, 400).mapToLong(keys::of).sorted().toArray();
        campaigns.keep(new Campaign(0, made, made, "all", "all", ContactChannel.POST, first, new long[0]));
        campaigns.keep(new Campaign(0, made, made, "all", "all", ContactChannel.SMS, second, new long[0]));
        ChannelRank best = plan(ledger, 400).channels().getFirst();
        assertThat(best.channel()).isEqualTo(ContactChannel.POST);
        assertThat(best.answers()).isEqualTo(200);
    }

    @Test
    void atLeastTwoMessagesThatFitWithTheOwnersWordsBeforeOurs() {
        wordings.keep("all", "thanks", new MergeText("Hi [first-name]"));
        Plan plan = plan(people(6, "40"), 6);
        assertThat(plan.messages()).hasSizeBetween(2, 4);
        assertThat(plan.messages())
                .filteredOn(message -> message.kind() == MessageKind.THANKS)
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.own()).isTrue();
                    assertThat(message.text().text()).isEqualTo("Hi [first-name]");
                });
    }

    @Test
    void thoseWhoComeForAnOccasionAreWrittenToBeforeItAndNotOtherwise() {
        TestLedger ledger = people(8, "40");
        for (int row = 0; row < 8; row++) {
            ledger.sale(row, "2024-12-20", "60", "30")
                    .sale(row, "2025-12-21", "60", "30")
                    .sale(row, "2023-12-19", "60", "30");
        }
        Plan plan = plan(ledger, 8);
        assertThat(plan.rhythm().days()).isEmpty();
        assertThat(plan.rhythm().dates()).singleElement().satisfies(date -> {
            assertThat(date.day()).isEqualTo(LocalDate.of(2026, 11, 29));
            assertThat(date.people()).isEqualTo(8);
        });
        assertThat(plan.messages().getFirst().kind()).isEqualTo(MessageKind.OCCASION);
        assertThat(plan.sends()).extracting(Send::message).containsExactly(MessageKind.OCCASION);
    }

    @Test
    void othersAreWrittenToInTheirOwnRhythmOnTuesdays() {
        TestLedger ledger = people(6, "40");
        for (int row = 0; row < 6; row++) {
            for (int visit = 0; visit < 4; visit++) {
                ledger.sale(
                        row,
                        LocalDate.of(2026, 1, 7).plusDays(61L * visit + row).toString(),
                        "60",
                        "30");
            }
        }
        Plan plan = plan(ledger, 6);
        List<MessageKind> kinds =
                plan.messages().stream().map(Plan.Message::kind).toList();
        assertThat(kinds).hasSizeGreaterThan(1);
        assertThat(plan.sends())
                .as("each message in its turn")
                .extracting(Send::message)
                .startsWith(kinds.get(0), kinds.get(1));
        Rhythm rhythm = plan.rhythm();
        assertThat(rhythm.days()).contains(61);
        assertThat(rhythm.dates())
                .extracting(Rhythm.Date::day)
                .startsWith(LocalDate.of(2026, 11, 24), LocalDate.of(2027, 1, 26));
    }

    /** An owner cannot write to all of them on one day; a month later each has had its turn. */
    @Test
    void bucketsBeginInDifferentWeeks() {
        TestLedger ledger = people(6, "40");
        for (int row = 0; row < 6; row++) {
            ledger.sale(row, "2026-01-07", "60", "30").sale(row, "2026-05-07", "60", "30");
        }
        Plan.Maker maker = maker(ledger);
        List<LocalDate> first = IntStream.range(0, 5)
                .mapToObj(colour -> new Audience("b" + colour, "b", colour, List.of(0, 1, 2, 3, 4, 5)))
                .map(audience -> maker.of(audience, kind -> new MergeText("Dear [first-name], " + kind))
                        .rhythm()
                        .next()
                        .orElseThrow()
                        .day())
                .toList();
        assertThat(first)
                .containsExactly(
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 8),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 11, 24));
    }

    @Test
    void theCalendarHasAWholeDayForEachDate() {
        TestLedger ledger = people(6, "40");
        for (int row = 0; row < 6; row++) {
            ledger.sale(row, "2026-01-07", "60", "30").sale(row, "2026-05-07", "60", "30");
        }
        Plan plan = plan(ledger, 6);
        String file = CalendarFile.of(
                List.of(plan),
                phrase -> "Tea, cake; \\ and a word so long that the line has to be folded: ölölölölöl",
                Instant.EPOCH);
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\n");
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:all: Tea\\, cake\\; \\\\ and a word");
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.split("UID:", -1)).hasSize(plan.rhythm().dates().size() + 1);
    }
}
