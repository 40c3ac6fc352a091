package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonaDraftTest {
    private static final CustomerFacts FACTS =
            new Folk(7).joes(60).sarahs(80).offices(30).facts();
    private static final int[] JOES = IntStream.range(0, 60).toArray();
    private static final int[] SARAHS = IntStream.range(60, 140).toArray();
    private static final int[] OFFICES = IntStream.range(140, 170).toArray();

    private static Persona draft(int[] rows) {
        return PersonaDraft.of("p", "s", Members.of(FACTS, rows), PersonaDraft.Setting.of(FACTS));
    }

    private static List<String> keys(Persona persona) {
        return persona.statements().stream()
                .map(Statement::text)
                .filter(Phrase.Said.class::isInstance)
                .map(text -> ((Phrase.Said) text).key())
                .toList();
    }

    private static List<Object> words(Persona persona, Topic topic) {
        return persona.first(topic)
                .map(statement -> switch (statement.text()) {
                    case Phrase.Verbatim verbatim -> List.<Object>of(verbatim.words());
                    case Phrase.Said said -> said.args();
                    case Phrase.Listed listed -> List.<Object>of(listed);
                })
                .orElse(List.of());
    }

    @Test
    void joeIsRecognised() {
        Persona joe = draft(JOES);
        assertThat(joe.gender()).isEqualTo(Gender.MAN);
        assertThat(joe.age()).isBetween(35, 39);
        assertThat(words(joe, Topic.HOME)).containsExactly("owns a house");
        assertThat(keys(joe))
                .contains(
                        "persona.says.web.3",
                        "persona.says.research",
                        "persona.says.channel.shop.nearly-all",
                        "persona.says.occasion",
                        "persona.says.networks.none",
                        "persona.says.brands",
                        "persona.says.reach.post");
        assertThat(joe.first(Topic.SPEND).orElseThrow().text().toString()).contains("2");
    }

    /** Nobody was asked; their visits say it. */
    @Test
    void whoLooksOnlineFirstIsKnownFromVisitsToo() {
        TestLedger ledger = new TestLedger();
        for (int at = 0; at < 20; at++) {
            int row = ledger.customer("C" + at);
            ledger.with(row, CustomerField.WEB_DAYS, "2026-01-01: 1; 2026-01-12: 1; 2026-01-24: 1")
                    .sale(row, "2026-01-20", "50", null)
                    .sale(row, "2026-01-22", at < 15 ? Channel.SHOP : Channel.ONLINE, "50", null);
        }
        int[] all = IntStream.range(0, 20).toArray();
        CustomerFacts facts = ledger.facts();
        Persona persona = PersonaDraft.of("p", "s", Members.of(facts, all), PersonaDraft.Setting.of(facts));
        assertThat(keys(persona)).contains("persona.says.research");
    }

    @Test
    void sarahIsRecognised() {
        Persona sarah = draft(SARAHS);
        assertThat(sarah.gender()).isEqualTo(Gender.WOMAN);
        assertThat(sarah.age()).isEqualTo(19);
        assertThat((Long) words(sarah, Topic.INFLUENCE).getFirst()).isBetween(2700L, 3300L);
        assertThat(keys(sarah))
                .contains(
                        "persona.says.web.5",
                        "persona.says.channel.online.nearly-all",
                        "persona.says.visits.monthly",
                        "persona.says.reviews");
    }

    @Test
    void aCompanyHasARoleAndACycleInsteadOfAnAge() {
        Persona office = draft(OFFICES);
        assertThat(office.business()).isTrue();
        assertThat(office.first(Topic.AGE)).isEmpty();
        assertThat(words(office, Topic.ROLE)).containsExactly("office manager");
        assertThat(words(office, Topic.CYCLE)).containsExactly(14L);
        assertThat(words(office, Topic.DECIDES)).containsExactly("owner signs");
    }

    @Test
    void everyStatementFromDataIsTrueOfTheCustomers() {
        for (int[] rows : List.of(JOES, SARAHS, OFFICES)) {
            for (Statement statement : draft(rows).statements()) {
                if (statement.evidence() instanceof Evidence.FromData data) {
                    assertThat(data.share()).as("%s", statement).isEqualTo(new Recount(FACTS, rows).of(data.claim()));
                }
            }
        }
    }

    @Test
    void whatIsSaidOfThePersonHoldsForACrowd() {
        Random random = new Random(12);
        for (int round = 0; round < 300; round++) {
            int[] rows = random.ints(5 + random.nextInt(40), 0, FACTS.size())
                    .distinct()
                    .sorted()
                    .toArray();
            List<Rule.Condition> together = draft(rows).statements().stream()
                    .filter(Crowd::isPersonal)
                    .map(Statement::evidence)
                    .filter(Evidence.FromData.class::isInstance)
                    .map(evidence -> ((Evidence.FromData) evidence).claim())
                    .toList();
            if (!together.isEmpty()) {
                assertThat(new Recount(FACTS, rows).ofAll(together)).isGreaterThanOrEqualTo(Share.FEW);
            }
        }
    }

    @Test
    void nothingIsSaidAboutFewerThanFive() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int[] rows = random.ints(1 + random.nextInt(14), 0, FACTS.size())
                    .distinct()
                    .sorted()
                    .toArray();
            for (Statement statement : draft(rows).statements()) {
                if (statement.evidence() instanceof Evidence.FromData data) {
                    assertThat(rows.length).isGreaterThanOrEqualTo(Share.FEW);
                    assertThat(data.share().part()).isGreaterThanOrEqualTo(Share.FEW);
                }
            }
        }
    }

    @Test
    void aFewCustomersHaveNoAgeEither() {
        assertThat(draft(new int[] {0, 1, 2, 3}).age()).isZero();
    }

    @Test
    void aPersonaBearsNoCustomersName() {
        Set<String> taken = new HashSet<>();
        for (int round = 0; round < 400; round++) {
            String name = Names.of("IS", Gender.MAN, 1988, taken, round);
            assertThat(name.length() == 2 || taken.add(name)).as(name).isTrue();
        }
        assertThat(draft(JOES).name()).isNotEqualTo("Olgeir");
    }

    @Test
    void theSameCustomersGiveTheSamePersona() {
        assertThat(draft(SARAHS)).isEqualTo(draft(SARAHS));
    }

    @Test
    void guessesAreTaggedAndCounted() {
        Persona joe = draft(JOES);
        assertThat(joe.guesses().part()).isEqualTo(4);
        assertThat(joe.guesses().whole()).isEqualTo(joe.statements().size());
    }
}
