package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.sample.SampleShop;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.StartingPoint;
import app.shopfolk.segment.Trade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Product key E1: Joe and Sarah come out of the sample shop's export files, trait by trait, from the data alone. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before the first test
class JoeAndSarahTest {
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    @TempDir
    static Path folder;

    private static Persona joe;
    private static Persona sarah;

    @BeforeAll
    static void draft() throws IOException {
        MemoryLedger ledger = new MemoryLedger();
        new Importing(ledger, "GB")
                .bringIn(Understanding.of(SampleShop.open().writeTo(folder), Progress.none()), Progress.none());
        CustomerFacts facts = CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT.withCountry("GB"));
        Segmentation buckets = StartingPoint.of(Trade.FLORIST, facts, WORDS);
        List<Persona> drafts = PersonaDrafts.missing(List.of(), buckets, Assignment.of(buckets, facts), facts);
        joe = of(drafts, buckets, "Special occasions");
        sarah = of(drafts, buckets, "Online regulars");
    }

    private static Persona of(List<Persona> drafts, Segmentation buckets, String name) {
        return buckets.segments().stream()
                .filter(segment -> segment.name().equals(name))
                .flatMap(segment ->
                        drafts.stream().filter(draft -> draft.segment().equals(segment.id())))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Persona persona, Topic topic) {
        return String.join(
                "; ",
                persona.statements().stream()
                        .filter(statement -> statement.topic() == topic)
                        .peek(statement -> assertThat(statement.evidence()).isInstanceOf(Evidence.FromData.class))
                        .map(statement -> WORDS.say(statement.text()))
                        .toList());
    }

    @Test
    void joeIsAManOf37() {
        assertThat(joe.gender()).isEqualTo(Gender.MAN);
        assertThat(joe.age()).isBetween(35, 39);
    }

    @Test
    void joeIsAverageOnTheWeb() {
        assertThat(said(joe, Topic.WEB)).isEqualTo("average on the web");
    }

    @Test
    void joeResearchesOnlineAndBuysInTheShop() {
        assertThat(said(joe, Topic.RESEARCH)).isEqualTo("looks it up online first");
        assertThat(said(joe, Topic.CHANNEL)).isEqualTo("buys in the shop");
    }

    @Test
    void joeIsLoyalToBrands() {
        assertThat(said(joe, Topic.LOYALTY)).isEqualTo("keeps to one brand");
        assertThat(said(joe, Topic.BRANDS)).isNotEmpty();
    }

    @Test
    void joePaysForServiceHeTrusts() {
        assertThat(said(joe, Topic.VALUES)).contains("advice", "trust");
        assertThat(said(joe, Topic.PRICE)).isEqualTo("pays the full price");
    }

    @Test
    void joeOwnsHisHomeInTheBetterPartOfTown() {
        assertThat(said(joe, Topic.HOME)).isEqualTo("owns a house");
        assertThat(said(joe, Topic.PLACE)).isEqualTo("The Heights");
    }

    @Test
    void joeIsOnNoSocialNetwork() {
        assertThat(said(joe, Topic.INFLUENCE)).isEqualTo("no social networks");
    }

    @Test
    void joeComesForSpecialOccasionsAFewTimesAYear() {
        assertThat(said(joe, Topic.OCCASION)).startsWith("for special occasions");
        assertThat(said(joe, Topic.VISITS)).matches("[3-6] times a year");
    }

    @Test
    void joeSpendsHundredsAVisit() {
        assertThat(((Money) spend(joe).getFirst()).toDouble()).isBetween(200.0, 300.0);
        assertThat(((Money) spend(joe).getLast()).toDouble()).isBetween(250.0, 400.0);
    }

    @Test
    void whoDecidesAndWhatKeepsThemAwayIsKnownToo() {
        for (Persona persona : List.of(joe, sarah)) {
            assertThat(said(persona, Topic.DECIDES)).isNotEmpty();
            assertThat(said(persona, Topic.FEARS)).isNotEmpty();
            assertThat(said(persona, Topic.REACH)).isNotEmpty();
            assertThat(said(persona, Topic.AVOID)).isNotEmpty();
        }
    }

    @Test
    void sarahIsAWomanOf19() {
        assertThat(sarah.gender()).isEqualTo(Gender.WOMAN);
        assertThat(sarah.age()).isEqualTo(19);
        assertThat(said(sarah, Topic.WORK)).isEqualTo("student");
    }

    @Test
    void sarahLivesOnTheWebAndBuysEverythingOnline() {
        assertThat(said(sarah, Topic.WEB)).isEqualTo("lives on the web");
        assertThat(said(sarah, Topic.CHANNEL)).isEqualTo("buys everything online");
    }

    @Test
    void sarahBuysEveryMonthAndSmall() {
        assertThat(said(sarah, Topic.VISITS)).isEqualTo("every month");
        assertThat(((Money) spend(sarah).getLast()).toDouble()).isLessThan(50);
    }

    @Test
    void sarahIsVocalAndHas3000Followers() {
        long followers = sarah.statements().stream()
                .map(Statement::text)
                .filter(text -> text instanceof Phrase.Said said && said.key().equals("persona.says.followers"))
                .map(text -> (Long) ((Phrase.Said) text).args().getFirst())
                .findFirst()
                .orElseThrow();
        assertThat(followers).isBetween(2700L, 3300L);
        assertThat(said(sarah, Topic.VOICE)).startsWith("writes reviews");
    }

    private static List<Object> spend(Persona persona) {
        return ((Phrase.Said) persona.first(Topic.SPEND).orElseThrow().text()).args();
    }
}
