package app.shopfolk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The reference: DuckDB reads a file of its own accord into a table in a file, told nothing it can find out. */
final class DuckDb {
    private DuckDb() {}

    /** @param clean whether the file can be taken as it is; else DuckDB is told to pass over bad rows */
    static void load(Path csv, Path database, boolean clean) throws SQLException, IOException {
        Files.deleteIfExists(database);
        String source = clean
                ? "read_csv('" + csv + "')"
                : "read_csv('" + csv + "', delim=';', skip=5, header=true, decimal_separator=',', ignore_errors=true)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sales AS SELECT * FROM " + source);
            statement.execute("CHECKPOINT");
        }
    }
}
