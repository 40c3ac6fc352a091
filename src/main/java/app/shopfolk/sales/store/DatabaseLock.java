package app.shopfolk.sales.store;

import app.shopfolk.platform.db.Database;
import app.shopfolk.sales.Lock;
import java.util.Optional;

/** The database's password; a book that was encrypted anew is read whole before it takes the old one's place. */
public final class DatabaseLock implements Lock {
    private final Database database;

    public DatabaseLock(Database database) {
        this.database = database;
    }

    @Override
    public boolean isSet() {
        return JdbiBackups.asked(database::isEncrypted);
    }

    @Override
    public boolean isRight(char[] said) {
        return JdbiBackups.asked(() -> database.isPassword(said));
    }

    @Override
    public int change(Optional<char[]> next) {
        return JdbiBackups.asked(() -> database.changePassword(next, LedgerReader::read));
    }
}
