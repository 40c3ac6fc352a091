package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.base.Money;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.MemoryLedger;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import app.shopfolk.segment.matter.Outcome;
import app.shopfolk.segment.matter.SuggestedBuckets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Five drafts from the buckets that the program itself suggests for eighteen thousand real customers. */
@SuppressWarnings("NullAway.Init") // filled before the first test, or all are skipped
class AdventureWorksDraftsTest {
    private static final Path FILES = Path.of("../shared/data/retail/adventureworks");
    private static final Words WORDS = Words.of(Locale.US, Currency.getInstance("USD"));

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
        List<Segment> segments = new ArrayList<>();
        for (SuggestedBuckets.Bucket bucket : SuggestedBuckets.of(facts, Outcome.MARGIN, 5, 100)) {
            segments.add(new Segment(
                    "b" + segments.size(), WORDS.say(bucket.sentence()), segments.size(), bucket.rule(), Money.ZERO));
        }
        Segmentation buckets = new Segmentation(Trade.NONE_OF_THESE, segments);
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
                if (!one.equals(other)) {
                    Set<String> only = new HashSet<>(said(one));
                    only.removeAll(said(other));
                    assertThat(only).as("%s %n and %s", said(one), said(other)).hasSizeGreaterThanOrEqualTo(6);
                }
            }
        }
    }

    @Test
    void noStatementIsContradictedByTheData() {
        for (int at = 0; at < drafts.size(); at++) {
            Recount recount = new Recount(facts, assignment.rows(at));
            assertThat(drafts.get(at).statements())
                    .anyMatch(statement -> statement.evidence() instanceof Evidence.FromData);
            for (Statement statement : drafts.get(at).statements()) {
                if (statement.evidence() instanceof Evidence.FromData data) {
                    Share counted = recount.of(data.claim());
                    assertThat(data.share()).as("%s", statement).isEqualTo(counted);
                    assertThat(counted.part()).isGreaterThanOrEqualTo(Share.FEW);
                }
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
