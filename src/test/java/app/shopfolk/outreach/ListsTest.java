package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.CustomerField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final CampaignsInMemory kept = new CampaignsInMemory();
    private LocalDate today = DAY;
    private ListRules rules = ListRules.DEFAULT;
    private final Lists lists =
            new Lists(kept, () -> rules, () -> Instant.from(today.atStartOfDay(ZoneId.systemDefault())));

    private static TestLedger people(int count) {
        TestLedger ledger = new TestLedger();
        for (int row = 0; row < count; row++) {
            ledger.customer("No. " + row);
            ledger.with(row, CustomerField.EMAIL, "no" + row + "@mail.example");
            ledger.with(row, CustomerField.CONSENT_EMAIL, "true");
        }
        return ledger;
    }

    private static Audience everyone(CustomerFacts facts) {
        return audience("everyone", facts.size());
    }

    private static Audience audience(String id, int size) {
        return new Audience(id, id, -1, IntStream.range(0, size).boxed().toList());
    }

    private ContactList make(CustomerFacts facts, Audience audience) {
        return lists.make(facts, lists.keys(facts), audience, ContactChannel.EMAIL);
    }

    private void handOut(CustomerFacts facts, Audience audience) {
        lists.handOut(make(facts, audience), lists.keys(facts));
    }

    @Test
    void eachReasonIsSaidOfItsOwnPeople() {
        TestLedger ledger = people(8);
        ledger.with(1, CustomerField.CONSENT_EMAIL, "false");
        ledger.with(3, CustomerField.EMAIL, " ");
        ledger.with(5, CustomerField.EMAIL, "NO4@mail.example");
        ledger.sale(5, "2026-10-01", "90", null).sale(4, "2026-10-01", "30", null);
        int unasked = ledger.customer("never asked");
        ledger.with(unasked, CustomerField.EMAIL, "unasked@mail.example");
        rules = new ListRules(0, 14);
        ContactList list = make(ledger.facts(), audience("all", 9));

        assertThat(list.out())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        LeftOut.REFUSED, List.of(1),
                        LeftOut.NO_CONSENT, List.of(8),
                        LeftOut.NO_PLACE, List.of(3),
                        LeftOut.SAME_PLACE, List.of(4)));
        assertThat(list.in()).containsExactly(0, 2, 5, 6, 7);
    }

    @Test
    void onlyTheChannelsOwnConsentCounts() {
        CustomerFacts facts = people(20).facts();
        for (ContactChannel other : List.of(ContactChannel.POST, ContactChannel.PHONE, ContactChannel.SMS)) {
            assertThat(lists.make(facts, lists.keys(facts), everyone(facts), other)
                            .reach())
                    .isZero();
        }
    }

    @Test
    void aTenthIsHeldOutAndStaysSoWhenOthersCome() {
        CustomerFacts facts = people(4_000).facts();
        ContactList first = make(facts, everyone(facts));
        assertThat(first.heldOut()).hasSizeBetween(340, 460);

        CustomerFacts more = people(5_000).facts();
        ContactList again = make(more, everyone(more));
        assertThat(again.heldOut().stream().filter(row -> row < 4_000).toList()).isEqualTo(first.heldOut());
        assertThat(again.in().stream().filter(row -> row < 4_000).toList()).isEqualTo(first.in());
        assertThat(make(facts, audience("another", 4_000)).heldOut()).isNotEqualTo(first.heldOut());
    }

    @Test
    void theHoldOutStaysWhileItsResultIsAwaitedAndIsDrawnAnewAfterwards() {
        CustomerFacts facts = people(1_000).facts();
        Audience all = everyone(facts);
        List<Integer> heldOut = make(facts, all).heldOut();
        handOut(facts, all);

        rules = new ListRules(40, 0);
        today = DAY.plusDays(Campaign.WATCHED_DAYS);
        assertThat(make(facts, all).heldOut()).isEqualTo(heldOut);
        assertThat(make(facts, all).drawn()).isEqualTo(DAY);
        today = today.plusDays(1);
        assertThat(make(facts, all).heldOut()).hasSizeBetween(330, 470).isNotEqualTo(heldOut);
    }

    @Test
    void whoWasWrittenToLatelyRestsButTheSameListMayBeTakenTwiceADay() {
        CustomerFacts facts = people(300).facts();
        Audience all = everyone(facts);
        Audience half = audience("half", 150);
        handOut(facts, half);
        assertThat(make(facts, half).count(LeftOut.WRITTEN_LATELY)).isZero();
        handOut(facts, half);
        assertThat(kept.all()).hasSize(1);

        int written = kept.all().getFirst().written().length;
        ContactList other = make(facts, all);
        assertThat(other.count(LeftOut.WRITTEN_LATELY)).isEqualTo(written);
        assertThat(other.count(LeftOut.AWAITED)).isEqualTo(150 - written).isPositive();

        today = DAY.plusDays(13);
        assertThat(make(facts, half).count(LeftOut.WRITTEN_LATELY)).isEqualTo(written);
        today = DAY.plusDays(14);
        assertThat(make(facts, half).count(LeftOut.WRITTEN_LATELY)).isZero();
    }

    @Test
    void aListTakenBackLeavesNothingBehind() {
        CustomerFacts facts = people(100).facts();
        ContactList before = make(facts, everyone(facts));
        handOut(facts, everyone(facts));
        Campaign gone = kept.all().getFirst();
        lists.takeBack(gone);
        today = DAY.plusDays(1);
        assertThat(make(facts, everyone(facts)).count(LeftOut.WRITTEN_LATELY)).isZero();
        lists.bringBack(gone);
        assertThat(make(facts, everyone(facts)).count(LeftOut.WRITTEN_LATELY))
                .isEqualTo(before.in().size());
    }

    @Test
    void everybodyStandsInExactlyOnePlace() {
        TestLedger ledger = people(50);
        ledger.with(7, CustomerField.CONSENT_EMAIL, "false").with(9, CustomerField.EMAIL, "no8@mail.example");
        CustomerFacts facts = ledger.facts();
        ContactList list = make(facts, everyone(facts));
        Set<Integer> seen = new HashSet<>();
        list.in().forEach(row -> assertThat(seen.add(row)).isTrue());
        list.heldOut().forEach(row -> assertThat(seen.add(row)).isTrue());
        list.out()
                .values()
                .forEach(rows -> rows.forEach(row -> assertThat(seen.add(row)).isTrue()));
        assertThat(seen).hasSize(50);
    }
}
