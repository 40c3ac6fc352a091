package app.shopfolk.segment.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.base.Money;
import app.shopfolk.platform.db.Database;
import app.shopfolk.segment.Draft;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.Segment;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.SettledDrafts;
import app.shopfolk.segment.Trade;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiDraftsTest {
    private static final Draft DRAFT = draft(30);

    @TempDir
    Path folder;

    private static Draft draft(double age) {
        Rule rule = new Rule.Between("age", age, null);
        Segment bucket = new Segment("one", "Older", 3, rule, Money.of("12"));
        return new Draft(new Segmentation(Trade.BOOKS, List.of(bucket)), "shape", List.of("age", "own:Two\nlines"));
    }

    @Test
    void aDraftComesBackAfterARestartUntilItIsForgotten() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiDrafts drafts = new JdbiDrafts(database);
            assertThat(drafts.current()).isEmpty();
            drafts.keep(draft(20));
            drafts.keep(DRAFT);
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiDrafts drafts = new JdbiDrafts(database);
            assertThat(drafts.current()).contains(DRAFT);
            drafts.forget();
            assertThat(drafts.current()).isEmpty();
        }
    }

    @Test
    void whatWaitsIsWrittenWhenTheShopIsClosed() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiDrafts kept = new JdbiDrafts(database);
            SettledDrafts settled = new SettledDrafts(kept);
            settled.keep(draft(20));
            settled.keep(DRAFT);
            assertThat(settled.current()).contains(DRAFT);
            settled.close();
            assertThat(kept.current()).contains(DRAFT);
        }
    }
}
