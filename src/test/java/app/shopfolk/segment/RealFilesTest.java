package app.shopfolk.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every trade's starting point divides real exports into two to six buckets with somebody in each. */
class RealFilesTest {
    private static final Path RETAIL = Path.of("../shared/data/retail");

    private static final Spoken WORDS =
            new Spoken(Texts.load(Locale.ENGLISH), new Figures(Locale.ENGLISH, Currency.getInstance("USD")));

    @ParameterizedTest
    @ValueSource(strings = {"adventureworks", "superstore", "uci-december-2010", "northwind"})
    void everyTradeBeginsWithBucketsThatHoldSomebody(String folder) throws IOException {
        assumeThat(Files.exists(RETAIL)).isTrue();
        CustomerFacts facts = facts(RETAIL.resolve(folder));

        for (Trade trade : Trade.values()) {
            Segmentation segmentation = StartingPoint.of(trade, facts, WORDS);
            Assignment assignment = Assignment.of(segmentation, facts);
            assertThat(segmentation.segments()).hasSizeBetween(2, 6);
            for (int bucket = 0; bucket < assignment.buckets(); bucket++) {
                Segment segment = segmentation.segments().get(bucket);
                assertThat(assignment.count(bucket)).as(segment.name()).isPositive();
                assertThat(WORDS.say(RuleSentence.of(segment.rule(), facts))).startsWith("Customers ");
            }
        }
    }

    private static CustomerFacts facts(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().contains("unclean"))
                    .sorted()
                    .toList();
            MemoryLedger ledger = new MemoryLedger();
            new Importing(ledger, "").bringIn(Understanding.of(files, Progress.none()), Progress.none());
            return CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT);
        }
    }
}
