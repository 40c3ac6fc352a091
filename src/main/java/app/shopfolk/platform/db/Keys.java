package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The password the owner said, if any, and the keys it gave so far. */
public final class Keys {
    private char @Nullable [] password;
    private final List<Seal.Sealed> known = new ArrayList<>();

    private Keys(char @Nullable [] password) {
        this.password = password;
    }

    /** No password was said. */
    public static Keys none() {
        return new Keys(null);
    }

    /** A password; kept as long as the database is open, since backups may carry an older salt. */
    public static Keys of(char[] password) {
        return new Keys(password.clone());
    }

    /**
     * The key to a file; empty where it is not encrypted.
     *
     * @throws DatabaseException where a password is needed and none was said, or a wrong one
     */
    synchronized Optional<String> to(Path file) throws IOException {
        Optional<Seal> seal = Seal.of(file);
        return seal.isEmpty() ? Optional.empty() : Optional.of(to(seal.get()));
    }

    /** A file's seal with its key, for others that are to have the same; empty where it is not encrypted. */
    synchronized Optional<Seal.Sealed> sealed(Path file) throws IOException {
        Optional<Seal> seal = Seal.of(file);
        return seal.isEmpty() ? Optional.empty() : Optional.of(new Seal.Sealed(seal.get(), to(seal.get())));
    }

    private String to(Seal seal) {
        for (Seal.Sealed each : known) {
            if (each.seal().isLike(seal)) {
                return each.key();
            }
        }
        char[] said = password;
        if (said == null) {
            throw new DatabaseException(Reason.LOCKED, "The file has a password");
        }
        String key = seal.key(said)
                .orElseThrow(() -> new DatabaseException(Reason.WRONG_PASSWORD, "The file has another password"));
        known.add(new Seal.Sealed(seal, key));
        return key;
    }

    /** Takes another password over, or none; keys to older files stay known. */
    synchronized void become(char @Nullable [] next, Seal.@Nullable Sealed sealed) {
        password = next == null ? null : next.clone();
        if (sealed != null) {
            known.add(sealed);
        }
    }
}
