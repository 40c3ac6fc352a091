package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.matter.Outcome;
import app.shopfolk.segment.matter.SuggestedBuckets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five drafts from the buckets that the program itself suggests for eighteen thousand real customers. */
@SuppressWarnings("NullAway.Init") // filled before the first test, or all are skipped
class AdventureWorksDraftsTest {
    private static final Path FILES = Path.of("../shared/data/retail/adventureworks");
    private static final Words WORDS = Words.of(Locale.US, Currency.getInstance("USD"));

    private static final int MOST_IN_THE_WIZARD = 6;

    private static CustomerFacts facts;
    private static Assignment assignment;
    private static List<Persona> drafts = List.of();

    @BeforeAll
    static void draft() throws IOException {
        assumeThat(Files.exists(FILES)).isTrue();
        try (Stream<Path> all = Files.list(FILES)) {
            MemoryLedger ledger = new MemoryLedger();
            List<Path> files = all.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().contains("unclean"))
                    .sorted()
                    .toList();
            new Importing(ledger, "US").bringIn(Understanding.of(files, Progress.none()), Progress.none());
            facts = CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT.withCountry("US"));
        }
        Segmentation buckets =
                SuggestedBuckets.segmentation(Trade.NONE_OF_THESE, facts, Outcome.MARGIN, MOST_IN_THE_WIZARD, WORDS);
        assignment = Assignment.of(buckets, facts);
        drafts = PersonaDrafts.missing(List.of(), buckets, assignment, facts);
    }

    private static Set<String> said(Persona persona) {
        return persona.statements().stream()
                .map(statement -> statement.topic() + " " + WORDS.say(statement.text()))
                .collect(Collectors.toSet());
    }

    @Test
    void fiveDraftsDifferFromOneAnotherInSixStatementsOrMore() {
        assertThat(drafts).hasSize(5);
        for (Persona one : drafts) {
            for (Persona other : drafts) {
                if (!one.id().equals(other.id())) {
                    Set<String> only = new HashSet<>(said(one));
                    only.removeAll(said(other));
                    assertThat(only).as("%s %n and %s", said(one), said(other)).hasSizeGreaterThanOrEqualTo(6);
                }
            }
        }
    }

    @Test
    void noStatementIsContradictedByTheData() throws IOException {
        RawAdventureWorks files = new RawAdventureWorks(FILES);
        for (int at = 0; at < drafts.size(); at++) {
            List<String> keys = IntStream.of(assignment.rows(at))
                    .mapToObj(AdventureWorksDraftsTest::key)
                    .toList();
            int counted = 0;
            for (Statement statement : drafts.get(at).statements()) {
                if (statement.evidence() instanceof Evidence.FromData data) {
                    Share share = files.of(data.claim(), keys);
                    assertThat(data.share()).as("%s", statement).isEqualTo(share);
                    assertThat(share.part()).as("%s", statement).isGreaterThanOrEqualTo(Share.FEW);
                    saysWhatWasCounted(statement, data);
                    counted++;
                }
            }
            assertThat(counted).isGreaterThanOrEqualTo(10);
        }
    }

    private static String key(int row) {
        return facts.customer(row).identities().stream()
                .filter(identity -> identity.kind() == Identity.Kind.CUSTOMER_NUMBER)
                .map(Identity::value)
                .findFirst()
                .orElseThrow();
    }

    /** A range in words is the range that was counted; a single figure lies within it. */
    private static void saysWhatWasCounted(Statement statement, Evidence.FromData data) {
        if (data.claim() instanceof Rule.Between between && statement.text() instanceof Phrase.Said said) {
            List<Double> figures = said.args().stream()
                    .filter(arg -> arg instanceof Long || arg instanceof Money)
                    .map(arg -> arg instanceof Money amount ? amount.toDouble() : ((Long) arg).doubleValue())
                    .toList();
            boolean inOtherUnits = said.key().contains("since") || said.key().contains("last-seen");
            if (!inOtherUnits) {
                assertThat(figures)
                        .as("%s", statement)
                        .allSatisfy(figure -> assertThat(figure)
                                .isBetween(
                                        Objects.requireNonNullElse(between.min(), -1e18),
                                        Objects.requireNonNullElse(between.max(), 1e18)));
            }
        }
    }

    @Test
    void namesAreOfThePlaceAndOfNoCustomer() {
        Set<String> theirs = facts.ledger().customers().stream()
                .flatMap(customer -> customer.value(CustomerField.FIRST_NAME).stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(drafts).extracting(Persona::name).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(theirs).doesNotContain(name.toLowerCase(Locale.ROOT));
            assertThat(name).matches("[A-Z][a-z]+");
        });
    }
}
