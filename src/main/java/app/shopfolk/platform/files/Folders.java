package app.shopfolk.platform.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is the owner's.
 *
 * @param data the ledger and the settings
 * @param backups earlier states of the ledger
 * @param logs what the program noted, without any customer's data
 */
public record Folders(Path data, Path backups, Path logs) {
    private static final String NAME = "Shopfolk";

    /** Everything in one folder that the owner named. */
    public static Folders in(Path data) {
        Path absolute = data.toAbsolutePath().normalize();
        return new Folders(absolute, absolute.resolve("backups"), absolute.resolve("logs"));
    }

    /** The folders this system means for such things. */
    public static Folders ofSystem() {
        return ofSystem(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    static Folders ofSystem(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            Path local = absoluteOr(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local"));
            return in(local.resolve(NAME));
        }
        if (name.contains("mac")) {
            Path library = home.resolve("Library");
            Path data = library.resolve("Application Support").resolve(NAME);
            return new Folders(
                    data, data.resolve("backups"), library.resolve("Logs").resolve(NAME));
        }
        Path share = absoluteOr(
                environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"));
        Path state = absoluteOr(
                environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
        Path data = share.resolve("shopfolk");
        return new Folders(
                data, data.resolve("backups"), state.resolve("shopfolk").resolve("logs"));
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path absoluteOr(@Nullable String named, Path usual) {
        return named != null && !named.isEmpty() && (Path.of(named).isAbsolute() || named.matches("[A-Za-z]:.*"))
                ? Path.of(named)
                : usual;
    }
}
