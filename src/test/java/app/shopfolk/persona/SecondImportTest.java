package app.shopfolk.persona;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.FactSettings;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second import that changes where they buy makes just the statement on it stale, and offers what fits now. */
class SecondImportTest {
    private static final int CUSTOMERS = 30;
    private static final int VISITS = 6;
    private static final Words WORDS = Words.of(Locale.UK, Currency.getInstance("GBP"));

    @TempDir
    Path folder;

    private final MemoryLedger ledger = new MemoryLedger();

    /** @param dearer what each receipt is corrected by, too little to make what they spend another figure */
    private CustomerFacts bringIn(String channel, int dearer, String name) throws IOException {
        StringBuilder csv = new StringBuilder("Date,Receipt,Customer number,Item,Quantity,Total,Channel\n");
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            for (int visit = 0; visit < VISITS; visit++) {
                csv.append("2026-%02d-%02d,R%d-%d,C%03d,Roses,1,%d.00,%s%n"
                        .formatted(
                                4 + visit,
                                13 + customer % 10,
                                customer,
                                visit,
                                customer,
                                404 + customer % 5 + dearer,
                                channel));
            }
        }
        Path file = Files.writeString(folder.resolve(name), csv.toString().replace("\r", ""));
        new Importing(ledger, "GB").bringIn(Understanding.of(List.of(file), Progress.none()), Progress.none());
        return CustomerFacts.of(ledger.contents(), FactSettings.DEFAULT.withCountry("GB"));
    }

    private static Members everybody(CustomerFacts facts) {
        return Members.of(facts, IntStream.range(0, facts.size()).toArray());
    }

    @Test
    void exactlyTheStatementOnTheChannelTurnsStale() throws IOException {
        CustomerFacts before = bringIn("Shop", 0, "till.csv");
        Persona draft = PersonaDraft.of("p", "s", everybody(before), PersonaDraft.Setting.of(before));
        assertThat(WORDS.say(draft.first(Topic.CHANNEL).orElseThrow().text())).isEqualTo("buys in the shop");

        CustomerFacts after = bringIn("Online", 1, "corrected.csv");
        assertThat(after.ledger().lines().size()).isEqualTo(CUSTOMERS * VISITS);
        List<Freshness.Stale> stale = Freshness.of(draft, everybody(after), PersonaDraft.Setting.of(after));

        assertThat(stale).hasSize(1);
        Freshness.Stale moved = stale.getFirst();
        assertThat(draft.statements().get(moved.position()).topic()).isEqualTo(Topic.CHANNEL);
        assertThat(moved.before().share().percent()).isEqualTo(100);
        assertThat(moved.now()).as("nobody buys in the shop any more").isEmpty();
        assertThat(WORDS.say(moved.instead().orElseThrow().text())).isEqualTo("buys everything online");
    }
}
