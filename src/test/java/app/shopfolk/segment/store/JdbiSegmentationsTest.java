package app.shopfolk.segment.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.platform.db.Database;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiSegmentationsTest {
    private static final Rule EVERY_KIND = new Rule.All(List.of(
            new Rule.Any(List.of(new Rule.Known("own:Größe \"x\""), new Rule.Any(List.of()))),
            new Rule.Not(new Rule.OneOf("city", Set.of("Bergen", "東京"))),
            new Rule.Between("average-order", 0.1, null),
            new Rule.Between("visits", null, 4.0),
            new Rule.Dated("birth-date", LocalDate.of(1990, 1, 1), null),
            new Rule.Dated("birth-date", null, LocalDate.of(2001, 12, 31)),
            new Rule.WithinLast("last-visit", 90)));

    @TempDir
    Path folder;

    @Test
    void bucketsComeBackAsTheyWere() {
        Segmentation first = new Segmentation(
                Trade.FLORIST,
                List.of(
                        new Segment("joe", "Joe's", 2, EVERY_KIND, Money.of("6.5")),
                        new Segment("all", "All", 0, new Rule.All(List.of()), Money.ZERO)));
        Segmentation second =
                new Segmentation(Trade.NONE_OF_THESE, List.of(first.segments().get(1)));
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiSegmentations segmentations = new JdbiSegmentations(database);
            assertThat(segmentations.current()).isEmpty();
            segmentations.save(first);
            assertThat(segmentations.current()).contains(first);
            segmentations.save(second);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            assertThat(new JdbiSegmentations(database).current()).contains(second);
        }
    }

    @Test
    void aRulesTextIsStable() {
        assertThat(RuleText.of(new Rule.Not(new Rule.Between("visits", 1.0, 4.0))))
                .isEqualTo("{\"is\":\"not\",\"parts\":[{\"is\":\"between\",\"fact\":\"visits\",\"min\":\"1.0\","
                        + "\"max\":\"4.0\"}]}");
    }
}
