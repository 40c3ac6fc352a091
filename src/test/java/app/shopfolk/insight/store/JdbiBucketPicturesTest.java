package app.shopfolk.insight.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.insight.BucketPicture;
import app.shopfolk.platform.db.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbiBucketPicturesTest {
    @TempDir
    Path folder;

    private static BucketPicture picture(int version, int... bucketOf) {
        return new BucketPicture(
                LocalDate.of(2026, 5, version),
                version,
                List.of(new BucketPicture.Bucket("a", "Regulars", "stage[regular]")),
                new int[] {4, 9, 7},
                bucketOf);
    }

    @Test
    void theNewestPictureComesFirstAndIsAsItWas() {
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            JdbiBucketPictures pictures = new JdbiBucketPictures(database);
            assertThat(pictures.latest(1)).isEmpty();
            pictures.keep(picture(1, 0, 0, -1));
            pictures.keep(picture(2, -1, 0, 0));
        }
        try (Database database = Database.open(folder, folder.resolve("backups"))) {
            List<BucketPicture> latest = new JdbiBucketPictures(database).latest(5);
            assertThat(latest).hasSize(2);
            assertThat(latest.getFirst()).usingRecursiveComparison().isEqualTo(picture(2, -1, 0, 0));
        }
    }
}
