package app.shopfolk.platform.db;

import app.shopfolk.platform.files.Durable;
import app.shopfolk.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Earlier states of the database file: the newest of each of the last seven days, five weeks and twelve months that have one,
 * and the last three whatever their day.
 */
final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;
    private static final int LATEST = 3;
    private static final String COPYING = "-copying.tmp";
    private static final String DAMAGED = "-damaged-";
    private static final String NEXT = ".next";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String name;
    private final Pattern named;

    /** @param name what each backup's name begins with */
    Backups(Path folder, String name) {
        this.folder = folder;
        this.name = name;
        this.named = Pattern.compile(Pattern.quote(name) + "-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3})"
                + Pattern.quote(OpenFile.ENDING));
    }

    /** The backups, the newest first. */
    List<Backup> list() throws IOException {
        List<Backup> found = new ArrayList<>();
        for (Path file : files(any -> true)) {
            Optional<Instant> taken = takenAt(file);
            if (taken.isPresent() && Files.size(file) > 0) {
                found.add(new Backup(file, taken.get(), Files.size(file)));
            }
        }
        found.sort(Comparator.comparing(Backup::taken).reversed());
        return found;
    }

    /** Makes a file that is no longer in use the newest backup, and lets go of those that are no longer needed. */
    void take(Path file) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.file(file);
        Durable.move(file, fresh());
        thin();
    }

    /** Makes a copy of a closed file the newest backup; half a copy is never taken for one. */
    void copy(Path file) throws IOException {
        OwnerOnly.folder(folder);
        Path beside = folder.resolve(name + COPYING);
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Durable.force(beside);
            take(beside);
        } finally {
            // Half a copy would keep a full disk full.
            Files.deleteIfExists(beside);
        }
    }

    /** Copies a closed file to any place: beside the target first, then moved over it. */
    static void copyTo(Path file, Path target) throws IOException {
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Durable.force(beside);
            Durable.move(beside, target);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException whatWentWrongFirstIsTold) {
            LOG.info("Half a copy may have been left behind");
        }
    }

    /** Puts aside a file that is not whole: it may hold what no backup has, so it is kept, but never as a backup. */
    void putAside(Path damaged) throws IOException {
        OwnerOnly.folder(folder);
        Durable.move(damaged, folder.resolve(name + DAMAGED + STAMP.format(Instant.now()) + OpenFile.ENDING));
    }

    /**
     * Writes each backup anew under another key, or none, beside the old one; {@link #settle} puts them in place once the
     * database itself has that key.
     *
     * @return how many stay as they were, since they have a password of their own
     */
    int sealBeside(Keys keys, Optional<Seal.Sealed> sealed) throws IOException {
        int left = 0;
        for (Path file : all()) {
            try {
                Encryption.copy(file, keys.to(file), next(file), sealed);
                OwnerOnly.file(next(file));
            } catch (DatabaseException unreadable) {
                LOG.warn("A backup keeps its old password", unreadable);
                left++;
            }
        }
        return left;
    }

    /**
     * Ends what {@link #sealBeside} began, also after a crash: what has the database's key takes the old one's place, what has
     * another one is dropped.
     *
     * @param database the database's seal; empty where it has no password
     */
    void settle(Optional<Seal> database) throws IOException {
        for (Path next : files(file -> file.endsWith(NEXT))) {
            String ofBackup = next.getFileName().toString();
            Path old = folder.resolve(ofBackup.substring(0, ofBackup.length() - NEXT.length()));
            Optional<Seal> seal = Seal.of(next);
            boolean fits = seal.isPresent() == database.isPresent()
                    && seal.stream().allMatch(its -> its.isLike(database.orElseThrow()));
            if (fits && Files.exists(old)) {
                Durable.move(next, old);
            } else {
                Files.delete(next);
            }
        }
    }

    private static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + NEXT);
    }

    /** Encrypts what a crash left unencrypted while the password was being set. */
    void sealOpenOnes(Seal.Sealed sealed) throws IOException {
        for (Path file : all()) {
            if (Seal.isOpen(file)) {
                sealAnew(file, Optional.empty(), Optional.of(sealed));
            }
        }
    }

    private void sealAnew(Path file, Optional<String> key, Optional<Seal.Sealed> sealed) throws IOException {
        Path beside = folder.resolve(name + COPYING);
        try {
            Encryption.copy(file, key, beside, sealed);
            OwnerOnly.file(beside);
            Durable.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The backups, and whatever was put aside. */
    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Backup backup : list()) {
            all.add(backup.file());
        }
        all.addAll(files(file -> file.startsWith(name + DAMAGED) && file.endsWith(OpenFile.ENDING)));
        return all;
    }

    /** Files of the folder, by their names. */
    private List<Path> files(Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .toList();
        }
    }

    /** Deletes backups, and whatever was put aside. */
    void drop(List<Backup> backups) throws IOException {
        List<Path> dropped = all();
        List<Path> earlier = backups.stream().map(Backup::file).toList();
        for (Path file : dropped) {
            boolean isBackup = takenAt(file).isPresent();
            if (!isBackup || earlier.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Later than every other, also where the clock was set back: else the newest state would pass for an old one. */
    private Path fresh() throws IOException {
        List<Backup> all = list();
        Instant now = Instant.now();
        Instant newest = all.isEmpty() ? Instant.MIN : all.getFirst().taken();
        Instant stamp = now.isAfter(newest) ? now : newest.plusMillis(1);
        Path file = folder.resolve(name + "-" + STAMP.format(stamp) + OpenFile.ENDING);
        while (Files.exists(file)) {
            stamp = stamp.plusMillis(1);
            file = folder.resolve(name + "-" + STAMP.format(stamp) + OpenFile.ENDING);
        }
        return file;
    }

    private void thin() throws IOException {
        Set<Backup> kept = new HashSet<>();
        List<Backup> all = list();
        kept.addAll(all.subList(0, Math.min(LATEST, all.size())));
        keepNewest(all, kept, DAYS, Function.identity());
        keepNewest(all, kept, WEEKS, day -> weekOf(day));
        keepNewest(all, kept, MONTHS, YearMonth::from);
        for (Backup backup : all) {
            if (!kept.contains(backup)) {
                Files.delete(backup.file());
            }
        }
    }

    private static int weekOf(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static <S> void keepNewest(List<Backup> all, Set<Backup> kept, int most, Function<LocalDate, S> span) {
        Set<S> seen = new HashSet<>();
        for (Backup backup : all) {
            if (seen.size() < most && seen.add(span.apply(LocalDate.ofInstant(backup.taken(), ZoneOffset.UTC)))) {
                kept.add(backup);
            }
        }
    }

    private Optional<Instant> takenAt(Path file) {
        Matcher matcher = named.matcher(file.getFileName().toString());
        return matcher.matches() ? Optional.of(STAMP.parse(matcher.group(1), Instant::from)) : Optional.empty();
    }
}
