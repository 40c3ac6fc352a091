package app.shopfolk.importing.archive;

import app.shopfolk.importing.table.UnreadableFile;
import app.shopfolk.importing.table.UnreadableFile.Reason;
import app.shopfolk.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file with exports in it. What its members call themselves is never used as a path: each becomes one file in one
 * folder, named by its harmless letters. Unpacking stops where an archive grows beyond any export.
 */
final class Archive {
    private static final long SUSPICIOUS = 32L << 20;
    private static final int DENSEST = 400;
    private static final int LONGEST_NAME = 120;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    private final Path file;
    private final Allowance allowance;

    Archive(Path file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
    }

    /** Whether a file is an archive and no spreadsheet, which is zipped too. */
    static boolean isOne(Path file) throws UnreadableFile {
        if (!Files.isRegularFile(file) || !beginsLikeZip(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (IOException | IllegalArgumentException damaged) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".zip")) {
                throw new UnreadableFile(reason(damaged), damaged);
            }
            return false;
        }
    }

    private static boolean beginsLikeZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        } catch (IOException unreadable) {
            return false; // whoever reads it next says why
        }
    }

    private static Reason reason(Exception damaged) {
        String message = damaged.getMessage();
        return message != null && message.contains("encrypted") ? Reason.PROTECTED : Reason.BROKEN;
    }

    /**
     * Unpacks the tables inside, and archives among them as they are, in the order of the archive.
     *
     * @throws UnreadableFile where there are none, or it is damaged, locked or a bomb; nothing of it is left then
     */
    List<Path> unpackInto(Path folder, Progress progress) throws IOException, UnreadableFile {
        List<Path> files = new ArrayList<>();
        Path own = Files.createTempDirectory(folder, "zip");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<ZipEntry> members = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isExport(entry.getName()))
                    .collect(Collectors.toList());
            if (members.isEmpty()) {
                throw new UnreadableFile(Reason.FOLDER);
            }
            allowance.takeMembers(members.size());
            for (ZipEntry member : members) {
                progress.check();
                Path to = free(own, harmless(member.getName()));
                files.add(to);
                unpack(zip, member, to, progress);
            }
            return files;
        } catch (ZipException | IllegalArgumentException damaged) {
            delete(files);
            throw new UnreadableFile(reason(damaged), damaged);
        } catch (IOException | UnreadableFile | RuntimeException failed) {
            delete(files);
            throw failed;
        }
    }

    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isExport(String member) {
        String[] parts = member.split("[/\\\\]");
        boolean hidden =
                Arrays.stream(parts).anyMatch(part -> part.startsWith(".") && !part.equals("..") && !part.equals("."));
        String name = parts.length == 0 ? "" : parts[parts.length - 1];
        return !hidden && !member.startsWith("__MACOSX") && Incoming.isTableOrArchive(name);
    }

    /** {@code ../2026/items.csv} becomes {@code 2026 › items.csv}. */
    static String harmless(String member) {
        String name = Arrays.stream(member.split("[/\\\\]"))
                .map(part -> part.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip())
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .collect(Collectors.joining(" \u203a "));
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static Path free(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int number = 2; Files.exists(free); number++) {
            free = folder.resolve(number + " " + name);
        }
        return free;
    }

    /** Counts what really comes out; the sizes an archive declares can lie. */
    private void unpack(ZipFile zip, ZipEntry member, Path to, Progress progress) throws IOException, UnreadableFile {
        long size = 0;
        byte[] part = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(member);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                size += read;
                allowance.takeBytes(read);
                if (size > SUSPICIOUS && size > DENSEST * Math.max(1, member.getCompressedSize())) {
                    throw new UnreadableFile(Reason.TOO_LARGE);
                }
                out.write(part, 0, read);
                progress.check();
            }
        }
    }
}
