package app.shopfolk.importing.watch;

import app.shopfolk.importing.Digest;
import app.shopfolk.importing.FileReport;
import app.shopfolk.importing.ImportReport;
import app.shopfolk.importing.Importing;
import app.shopfolk.importing.Understanding;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.WatchedFiles;
import app.shopfolk.importing.WatchedFiles.Ending;
import app.shopfolk.importing.WatchedFiles.Seen;
import app.shopfolk.importing.archive.Incoming;
import app.shopfolk.importing.archive.Scratch;
import app.shopfolk.importing.table.ReadingChoices;
import app.shopfolk.platform.task.Progress;
import app.shopfolk.sales.LedgerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks into a folder again and again. A file counts as complete when its size and time stand still from one look to the
 * next and it can be opened; then it is brought in, once, whatever it is called and however often it comes.
 */
final class FolderRound {
    private final Path folder;
    private final Importing importing;
    private final WatchedFiles seen;
    private final Clock clock;
    private Map<Path, State> before = Map.of();
    private final Map<Path, State> settled = new HashMap<>();

    /** What a file looks like from outside; while it is being written this changes. */
    private record State(long size, FileTime changed) {}

    FolderRound(Path folder, Importing importing, WatchedFiles seen, Clock clock) {
        this.folder = folder;
        this.importing = importing;
        this.seen = seen;
        this.clock = clock;
    }

    /**
     * Looks once.
     *
     * @return whether something happened that the owner should hear of
     * @throws IOException where the folder cannot be listed now
     * @throws java.util.concurrent.CancellationException when cancelled; nothing half done is left behind
     */
    boolean look(Progress progress) throws IOException {
        Map<Path, State> now = states();
        List<Path> complete = new ArrayList<>();
        now.forEach((file, state) -> {
            boolean stands = state.equals(before.get(file)) && state.size() > 0;
            if (stands && !state.equals(settled.get(file)) && Files.isReadable(file)) {
                complete.add(file);
            }
        });
        before = now;
        settled.keySet().retainAll(now.keySet());
        Map<Path, String> fresh = fresh(complete, now, progress);
        return !fresh.isEmpty() && bringIn(fresh, now, progress);
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(FolderRound::isExport).sorted().toList();
        }
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file)) {
                    states.put(file, new State(Files.size(file), Files.getLastModifiedTime(file)));
                }
            } catch (IOException gone) {
                // moved away while we looked; the next round knows more
                states.remove(file);
            }
        }
        return states;
    }

    private static boolean isExport(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean archive = name.toLowerCase(Locale.ROOT).endsWith(".zip") && !name.startsWith(".");
        return archive || Incoming.isTable(name);
    }

    /** Those whose content was never dealt with, once each. */
    private Map<Path, String> fresh(List<Path> complete, Map<Path, State> now, Progress progress) {
        Map<Path, String> fresh = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Path file : complete) {
            progress.check();
            try {
                String digest = Digest.of(file);
                if (seen.knows(digest) || !twice.add(digest)) {
                    settle(file, now);
                } else {
                    fresh.put(file, digest);
                }
            } catch (IOException locked) {
                // another program still holds it; it is looked at again in the next round
                settled.remove(file);
            }
        }
        return fresh;
    }

    private void settle(Path file, Map<Path, State> now) {
        State state = now.get(file);
        if (state != null) {
            settled.put(file, state);
        }
    }

    private boolean bringIn(Map<Path, String> fresh, Map<Path, State> now, Progress progress) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Map<Path, Path> origin = new HashMap<>();
            List<Path> readable = new ArrayList<>();
            Set<Path> waiting = new HashSet<>();
            for (Map.Entry<Path, String> file : fresh.entrySet()) {
                Incoming incoming = Incoming.of(List.of(file.getKey()), scratch, progress);
                incoming.files().forEach(inside -> origin.put(inside, file.getKey()));
                readable.addAll(incoming.files());
                if (incoming.files().isEmpty()) {
                    note(file.getKey(), file.getValue(), Ending.NOT_TAKEN, 0, 0);
                    settle(file.getKey(), now);
                }
            }
            Understanding.Drop drop = importing.understand(readable, ReadingChoices.none(), progress);
            List<UnderstoodFile> sure = new ArrayList<>();
            for (UnderstoodFile file : drop.files()) {
                if (!file.questions().isEmpty()) {
                    waiting.add(origin.getOrDefault(file.path(), file.path()));
                }
            }
            for (UnderstoodFile file : drop.files()) {
                if (!waiting.contains(origin.getOrDefault(file.path(), file.path()))) {
                    sure.add(file);
                }
            }
            Map<Path, long[]> rows = stored(new Understanding.Drop(sure, List.of()), origin, fresh, now, progress);
            for (Map.Entry<Path, String> file : fresh.entrySet()) {
                if (!settled.containsKey(file.getKey())) {
                    tell(file.getKey(), file.getValue(), waiting, rows);
                    settle(file.getKey(), now);
                }
            }
            return true;
        }
    }

    private void tell(Path file, String digest, Set<Path> waiting, Map<Path, long[]> rows) {
        long[] counts = rows.getOrDefault(file, new long[] {0, 0, 0});
        Ending ending;
        if (waiting.contains(file)) {
            ending = Ending.ASKS;
        } else if (counts[0] + counts[1] > 0) {
            ending = Ending.BROUGHT;
        } else {
            ending = counts[2] > 0 ? Ending.NOTHING_NEW : Ending.NOT_TAKEN;
        }
        note(file, digest, ending, counts[0], counts[1]);
    }

    /** Rows stored, set aside and already known of each file of the folder. */
    private Map<Path, long[]> stored(
            Understanding.Drop drop,
            Map<Path, Path> origin,
            Map<Path, String> fresh,
            Map<Path, State> now,
            Progress progress)
            throws IOException {
        Map<Path, long[]> rows = new HashMap<>();
        try {
            ImportReport report = importing.bringIn(drop, progress);
            for (int at = 0; at < drop.files().size(); at++) {
                Path path = drop.files().get(at).path();
                FileReport file = report.files().get(at);
                long[] counts = rows.computeIfAbsent(origin.getOrDefault(path, path), none -> new long[3]);
                counts[0] += file.tally().stored();
                counts[1] += file.tally().setAside();
                counts[2] += file.tally().alreadyKnown();
            }
        } catch (LedgerException full) {
            for (Map.Entry<Path, String> file : fresh.entrySet()) {
                settle(file.getKey(), now);
                note(file.getKey(), file.getValue(), Ending.FAILED, 0, 0);
            }
        }
        return rows;
    }

    private void note(Path file, String digest, Ending ending, long stored, long setAside) {
        seen.remember(new Seen(digest, String.valueOf(file.getFileName()), clock.instant(), ending, stored, setAside));
    }
}
