package app.shopfolk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.shopfolk.base.Money;
import app.shopfolk.insight.Picture;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.service.ServiceQueue.Turn;
import app.shopfolk.service.TwoCustomers.Notes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** D4. The example is numbers.md's, worked by hand. */
class ServiceQueueTest {
    private static ServiceQueue queue(TwoCustomers shop) {
        Picture picture = shop.picture();
        return ServiceQueue.of(
                picture, OpenIssues.of(picture.facts(), shop.notes()), TwoCustomers.RATES, TwoCustomers.TODAY);
    }

    @Test
    void bothNeedHelpAndThereAreTwentyMinutesSoJoeIsFirst() {
        ServiceQueue queue =
                queue(TwoCustomers.asWorked().waiting(TwoCustomers.SARAH, 2, 20).waiting(TwoCustomers.JOE, 1, 20));
        assertThat(queue.turns()).extracting(Turn::row).containsExactly(TwoCustomers.JOE, TwoCustomers.SARAH);
        assertThat(queue.turns().getFirst().atStake()).isEqualTo(Money.of("429"));
        assertThat(queue.turns().getLast().atStake()).isEqualTo(Money.ZERO);
        assertThat(queue.within(20)).extracting(Turn::row).containsExactly(TwoCustomers.JOE);
    }

    @Test
    void whoWaitedForAWeekGoesFirstWhateverSheIsWorth() {
        ServiceQueue queue = queue(TwoCustomers.asWorked()
                .waiting(TwoCustomers.JOE, 1, 5)
                .waiting(TwoCustomers.SARAH, ServiceQueue.FLOOR_DAYS, 60));
        assertThat(queue.turns()).extracting(Turn::row).containsExactly(TwoCustomers.SARAH, TwoCustomers.JOE);
    }

    @Test
    void anIssueThatIsDoneIsGoneAndComesBackWhenReopened() {
        TwoCustomers shop = TwoCustomers.asWorked().waiting(TwoCustomers.JOE, 1, 20);
        Notes notes = shop.notes();
        notes.note(new Issue("n", 11, TwoCustomers.TODAY, "by telephone", null, true));
        assertThat(queue(shop).turns()).hasSize(2);
        Issue joes = queue(shop).turns().getFirst().issue();
        notes.finish(joes.id(), TwoCustomers.TODAY);
        assertThat(queue(shop).turns()).extracting(Turn::row).containsExactly(TwoCustomers.SARAH);
        notes.reopen(joes.id());
        assertThat(queue(shop).turns()).hasSize(2);
    }

    @Test
    void anOpenTicketOfAFileWaitsTooAndKeepsItsIdWhenReadAgain() {
        TwoCustomers shop = TwoCustomers.asWorked().call(TwoCustomers.SARAH, 0, 10, "a ticket", true);
        Issue ticket = queue(shop).turns().getFirst().issue();
        assertThat(ticket.isNoted()).isFalse();
        assertThat(queue(shop).turns().getFirst().issue()).isEqualTo(ticket);
        shop.notes().finish(ticket.id(), TwoCustomers.TODAY);
        assertThat(queue(shop).turns()).isEmpty();
    }

    @Test
    void whatNobodyTimedTakesAsLongAsItsKindDid() {
        TwoCustomers shop = TwoCustomers.asWorked();
        Notes notes = shop.notes();
        notes.note(new Issue("a", 10, TwoCustomers.TODAY, "How it works", null, true));
        notes.note(new Issue("b", 10, TwoCustomers.TODAY, "never heard of", null, true));
        notes.note(new Issue("c", 10, TwoCustomers.TODAY, "", 700, true));
        assertThat(queue(shop).turns())
                .extracting(turn -> turn.issue().id(), Turn::minutes)
                .containsExactlyInAnyOrder(tuple("a", 50.0), tuple("b", 50.0), tuple("c", 7.0));
    }

    @Test
    void nobodyWaitsBeyondTheFloorBehindSomebodyWhoDoesNot() {
        Random dice = new Random(7);
        for (int round = 0; round < 200; round++) {
            TwoCustomers shop = TwoCustomers.asWorked();
            for (int issue = 0; issue < 12; issue++) {
                shop.waiting(dice.nextInt(2), dice.nextInt(20), 1 + dice.nextInt(90));
            }
            List<Turn> turns = queue(shop).turns();
            assertThat(turns).hasSize(12);
            LocalDate before = LocalDate.MIN;
            boolean isFloorOver = false;
            double loss = Double.MAX_VALUE;
            for (Turn turn : turns) {
                if (turn.waited() >= ServiceQueue.FLOOR_DAYS) {
                    assertThat(isFloorOver).isFalse();
                    assertThat(turn.issue().since()).isAfterOrEqualTo(before);
                    before = turn.issue().since();
                } else {
                    isFloorOver = true;
                    double next = turn.atStake().toDouble() / turn.minutes();
                    assertThat(next).isLessThanOrEqualTo(loss);
                    loss = next;
                }
            }
        }
    }

    /** Whoever waited for a week is helped now or named; and nobody on the list is more than the time there is. */
    @Test
    void nobodyBeyondTheFloorIsPassedOverInSilence() {
        Random dice = new Random(11);
        for (int round = 0; round < 200; round++) {
            TwoCustomers shop = TwoCustomers.asWorked();
            for (int issue = dice.nextInt(12); issue >= 0; issue--) {
                shop.waiting(dice.nextInt(2), dice.nextInt(20), 1 + dice.nextInt(90));
            }
            ServiceQueue queue = queue(shop);
            int minutes = dice.nextInt(100);
            List<Turn> now = queue.within(minutes);
            List<Turn> named = queue.passedOver(minutes);
            assertThat(now.stream().mapToDouble(Turn::minutes).sum()).isLessThanOrEqualTo(minutes);
            assertThat(now).noneMatch(named::contains);
            assertThat(named).allMatch(Turn::isDue);
            List<Turn> seen = new ArrayList<>(now);
            seen.addAll(named);
            assertThat(queue.turns())
                    .containsAll(seen)
                    .filteredOn(Turn::isDue)
                    .allSatisfy(turn -> assertThat(seen).contains(turn));
            // Only what is longer than all the time there is may wait for ever: the first of the others is always
            // helped.
            queue.turns().stream()
                    .filter(turn -> turn.minutes() <= minutes)
                    .findFirst()
                    .ifPresent(turn -> assertThat(now).contains(turn));
        }
    }

    @Test
    void whoAndWhatSheIsChangesNothingInAnyQueue() {
        Random dice = new Random(13);
        for (int round = 0; round < 40; round++) {
            long seed = dice.nextLong();
            List<List<Turn>> orders = new ArrayList<>();
            for (int who = 0; who < 4; who++) {
                TwoCustomers shop = TwoCustomers.asWorked();
                for (int customer : List.of(TwoCustomers.JOE, TwoCustomers.SARAH)) {
                    shop.with(customer, CustomerField.AGE, "" + (16 + dice.nextInt(85)))
                            .with(customer, CustomerField.GENDER, one(dice, "female", "male", "other", ""))
                            .with(customer, CustomerField.COUNTRY, one(dice, "IS", "NG", "JP", "US", ""));
                }
                Random issues = new Random(seed);
                for (int issue = 0; issue < 8; issue++) {
                    shop.waiting(issues.nextInt(2), issues.nextInt(12), 1 + issues.nextInt(60));
                }
                orders.add(queue(shop).turns());
            }
            assertThat(orders).containsOnly(orders.getFirst());
        }
    }

    private static String one(Random dice, String... of) {
        return of[dice.nextInt(of.length)];
    }
}
