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

    @Test
    void ageGenderAndOriginChangeNothing() {
        List<List<String>> orders = new ArrayList<>();
        for (String age : List.of("19", "88")) {
            for (String gender : List.of("female", "male", "other")) {
                for (String country : List.of("IS", "NG", "JP")) {
                    TwoCustomers shop = TwoCustomers.asWorked()
                            .with(TwoCustomers.JOE, CustomerField.AGE, age)
                            .with(TwoCustomers.JOE, CustomerField.GENDER, gender)
                            .with(TwoCustomers.JOE, CustomerField.COUNTRY, country)
                            .waiting(TwoCustomers.JOE, 1, 20)
                            .waiting(TwoCustomers.SARAH, 1, 5);
                    orders.add(queue(shop).turns().stream()
                            .map(turn -> turn.row() + " " + turn.atStake() + " " + turn.minutes())
                            .toList());
                }
            }
        }
        assertThat(orders).containsOnly(orders.getFirst());
    }
}
