package app.shopfolk.platform.db;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An earlier state of the database.
 *
 * @param taken when it became the state before
 * @param bytes its size on disk
 */
public record Backup(Path file, Instant taken, long bytes) {}
