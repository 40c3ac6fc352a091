package app.shopfolk.outreach.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.outreach.Campaign;
import app.shopfolk.outreach.Campaigns;
import app.shopfolk.outreach.ContactChannel;
import app.shopfolk.outreach.MergeText;
import app.shopfolk.outreach.Wordings;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiOutreachTest {
    @TempDir
    Path folder;

    private Database open() {
        return Database.open(folder.resolve("data"), folder.resolve("backups"));
    }

    private static Campaign campaign(int id, LocalDate made, long... written) {
        return new Campaign(
                id, made, made.minusDays(3), "b1", "Bücket", ContactChannel.POST, written, new long[] {Long.MIN_VALUE});
    }

    @Test
    void campaignsComeBackTheNewestFirstAndCanBeReplacedAndForgotten() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        long seed;
        try (Database database = open()) {
            Campaigns campaigns = new JdbiCampaigns(database);
            seed = campaigns.seed();
            Campaign first = campaigns.keep(campaign(0, day, -1, 0, Long.MAX_VALUE));
            campaigns.keep(campaign(0, day.plusDays(1)));
            campaigns.keep(campaign(first.id(), day, 5));
        }
        try (Database database = open()) {
            Campaigns campaigns = new JdbiCampaigns(database);
            assertThat(campaigns.seed()).isEqualTo(seed);
            assertThat(campaigns.all()).extracting(Campaign::made).containsExactly(day.plusDays(1), day);
            Campaign kept = campaigns.all().getLast();
            assertThat(kept.written()).containsExactly(5);
            assertThat(kept.heldOut()).containsExactly(Long.MIN_VALUE);
            assertThat(kept.name()).isEqualTo("Bücket");
            assertThat(kept.drawn()).isEqualTo(day.minusDays(3));
            assertThat(kept.channel()).isEqualTo(ContactChannel.POST);
            campaigns.remove(kept.id());
            assertThat(campaigns.all()).hasSize(1);
        }
    }

    @Test
    void theOwnersWordsComeBackByAudience() {
        try (Database database = open()) {
            Wordings wordings = new JdbiWordings(database);
            wordings.keep("b1", "thanks", new MergeText("first"));
            wordings.keep("b1", "thanks", new MergeText("„second“\n[first-name]"));
            wordings.keep("b2", "thanks", new MergeText("other"));
            wordings.forget("b2", "thanks");
        }
        try (Database database = open()) {
            Wordings wordings = new JdbiWordings(database);
            assertThat(wordings.of("b1")).isEqualTo(Map.of("thanks", new MergeText("„second“\n[first-name]")));
            assertThat(wordings.of("b2")).isEmpty();
        }
    }
}
