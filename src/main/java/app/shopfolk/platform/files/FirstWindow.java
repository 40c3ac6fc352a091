package app.shopfolk.platform.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a second start of the program on the same data show the first one's window and hand over the files it was given. The
 * first listens on this computer only; where, and a word that only the same user can read, stands in the data folder.
 */
public final class FirstWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
    private static final String DOOR = "shopfolk.door";
    private static final String UNDERSTOOD = "shown";
    private static final int WAIT_MILLIS = 3_000;
    private static final int MOST_FILES = 1_000;
    private static final int WORD_BYTES = 16;

    private final ServerSocket door;
    private final Path note;
    private final String word;
    private final Consumer<List<Path>> called;

    private FirstWindow(ServerSocket door, Path note, String word, Consumer<List<Path>> called) {
        this.door = door;
        this.note = note;
        this.word = word;
        this.called = called;
    }

    /**
     * Begins to listen; call it only where the data folder is already held.
     *
     * @param called hears the files of a second start, perhaps none, on a thread of its own
     * @throws IOException where nothing can be listened on; the program works without
     */
    public static FirstWindow listen(Path data, Consumer<List<Path>> called) throws IOException {
        ServerSocket door = new ServerSocket();
        try {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            byte[] random = new byte[WORD_BYTES];
            new SecureRandom().nextBytes(random);
            FirstWindow window =
                    new FirstWindow(door, data.resolve(DOOR), HexFormat.of().formatHex(random), called);
            window.writeNote();
            Thread.ofPlatform().daemon().name("first-window").start(window::answer);
            return window;
        } catch (IOException | RuntimeException e) {
            door.close();
            throw e;
        }
    }

    private void writeNote() throws IOException {
        Path beside = note.resolveSibling(DOOR + ".tmp");
        Files.deleteIfExists(beside);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(beside, door.getLocalPort() + "\n" + word + "\n");
        Durable.move(beside, note);
    }

    private void answer() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(WAIT_MILLIS);
                BufferedReader in = reader(caller);
                if (isOurs(in.readLine())) {
                    List<Path> files = files(in);
                    called.accept(files);
                    caller.getOutputStream().write((UNDERSTOOD + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException gone) {
                LOG.debug("A caller hung up, or this window closes", gone);
            }
        }
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private boolean isOurs(@Nullable String said) {
        return said != null
                && MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(BufferedReader in) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            if (files.size() < MOST_FILES) {
                files.add(Path.of(line));
            }
        }
        return files;
    }

    /**
     * Asks the program that already has this data to show itself.
     *
     * @param files what this start was given
     * @return whether there is one and it did
     */
    public static boolean call(Path data, List<Path> files) {
        Path note = data.resolve(DOOR);
        try {
            if (!Files.exists(note)) {
                return false;
            }
            List<String> said = Files.readAllLines(note);
            try (Socket socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(said.get(0))),
                        WAIT_MILLIS);
                socket.setSoTimeout(WAIT_MILLIS);
                StringBuilder words = new StringBuilder(said.get(1)).append('\n');
                files.forEach(file -> words.append(file.toAbsolutePath()).append('\n'));
                words.append('\n');
                socket.getOutputStream().write(words.toString().getBytes(StandardCharsets.UTF_8));
                return UNDERSTOOD.equals(reader(socket).readLine());
            }
        } catch (IOException | RuntimeException nobodyThere) {
            // A note that a crash left behind, or half of one: then this start is the first.
            return false;
        }
    }

    /** Stops listening. */
    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(note);
    }
}
