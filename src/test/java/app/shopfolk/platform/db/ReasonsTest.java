package app.shopfolk.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class ReasonsTest {
    @TempDir
    Path folder;

    private static MVStoreException broken() {
        return new MVStoreException(6, "Chunk 3 is invalid");
    }

    @Test
    void aFileThatH2CallsBrokenIsDamaged() {
        assertThat(Reasons.of(broken(), folder).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whereTheDriveIsGoneNothingIsDamaged() {
        assertThat(Reasons.of(broken(), folder.resolve("gone")).reason()).isEqualTo(Reason.NOT_WRITABLE);
    }

    @Test
    void whatKeptH2FromWritingStandsFurtherDown() {
        Exception failure = new IllegalStateException(broken().initCause(new IOException("Input/output error")));
        assertThat(Reasons.of(failure, folder).reason()).isEqualTo(Reason.NOT_WRITABLE);
    }
}
