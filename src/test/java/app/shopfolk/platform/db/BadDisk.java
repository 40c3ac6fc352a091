package app.shopfolk.platform.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk whose power goes: of what was written and not forced, any part may be missing afterwards, and the last write that
 * got through may be torn. One for each scheme, so that tests can run side by side.
 */
final class BadDisk {
    private static final int SECTOR = 512;
    private static final Map<String, BadDisk> DISKS = new HashMap<>();

    private final Random random;
    private final Map<Object, List<Change>> unforced = new HashMap<>();
    private long operations;
    private long last = Long.MAX_VALUE;
    private boolean dead;
    private long room = Long.MAX_VALUE;

    /** One change of a file that may not have reached the disk: what stands there now, and what stood there. */
    private record Change(long at, byte[] now, byte[] before, long sizeBefore) {}

    BadDisk(Random random) {
        this.random = random;
    }

    /** Makes a disk answer to H2's scheme {@code baddisk}. */
    static synchronized Access take(BadDisk disk, Keys keys) {
        DISKS.put("baddisk", disk);
        FilePath.register(new BadPath());
        return new Access(keys, "baddisk", 1_000);
    }

    private static synchronized BadDisk current() {
        return DISKS.get("baddisk");
    }

    /** How many writes and forces there were. */
    synchronized long operations() {
        return operations;
    }

    /** The power goes at this write or force. */
    synchronized void dieAt(long operation) {
        last = operation;
    }

    /** From now on only so many bytes go on the disk. */
    synchronized void leaveRoom(long bytes) {
        room = bytes;
    }

    private void takeRoom(long bytes) throws IOException {
        if (bytes > room) {
            room = 0;
            throw new IOException("No space left on device");
        }
        room -= bytes;
    }

    synchronized boolean isDead() {
        return dead;
    }

    private void step() throws IOException {
        if (dead) {
            throw new IOException("The power is out");
        }
        operations++;
        if (operations >= last) {
            dead = true;
        }
    }

    private static Object inode(Path file) throws IOException {
        Object key = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
                .fileKey();
        return key == null ? file : key;
    }

    /** Copies a folder as it is found when the power is back. */
    synchronized void image(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    lose(copy, unforced.getOrDefault(inode(file), List.of()));
                }
            }
        }
    }

    private void lose(Path file, List<Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (Change change : changes.reversed()) {
                write(channel, change.before(), change.before().length, change.at());
                channel.truncate(change.sizeBefore());
            }
            // Either everything up to some point got through, or anything did in any order.
            boolean inOrder = random.nextBoolean();
            int upTo = random.nextInt(changes.size() + 1);
            for (int at = 0; at < changes.size(); at++) {
                boolean survives = inOrder ? at < upTo : random.nextBoolean();
                if (survives) {
                    Change change = changes.get(at);
                    boolean torn = at == changes.size() - 1 || (inOrder && at == upTo - 1);
                    int sectors = change.now().length / SECTOR;
                    int length = torn && sectors > 0 ? random.nextInt(sectors + 1) * SECTOR : change.now().length;
                    write(channel, change.now(), length, change.at());
                }
            }
        }
    }

    private static void write(FileChannel channel, byte[] bytes, int length, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer, at + buffer.position());
        }
    }

    /** H2's way in. */
    public static final class BadPath extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "baddisk";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            FileChannel base = getBase().open(mode);
            return new BadFile(
                    current(), base, inode(Path.of(getBase().toString().replaceFirst("^file:", ""))));
        }
    }

    private static final class BadFile extends FileBaseDefault {
        private final BadDisk disk;
        private final FileChannel base;
        private final Object inode;

        BadFile(BadDisk disk, FileChannel base, Object inode) {
            this.disk = disk;
            this.base = base;
            this.inode = inode;
        }

        private void note(long at, byte[] now, int room) throws IOException {
            ByteBuffer before = ByteBuffer.allocate((int) Math.max(0, Math.min(room, base.size() - at)));
            while (before.hasRemaining() && base.read(before, at + before.position()) >= 0) {
                // until all is there
            }
            disk.unforced
                    .computeIfAbsent(inode, none -> new ArrayList<>())
                    .add(new Change(at, now, before.array(), base.size()));
        }

        @Override
        public synchronized int read(ByteBuffer into, long at) throws IOException {
            return base.read(into, at);
        }

        @Override
        public synchronized int write(ByteBuffer from, long at) throws IOException {
            synchronized (disk) {
                byte[] now = new byte[from.remaining()];
                from.duplicate().get(now);
                disk.step();
                disk.takeRoom(now.length);
                note(at, now, now.length);
                int written = base.write(from, at);
                if (disk.dead) {
                    throw new IOException("The power went");
                }
                return written;
            }
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            synchronized (disk) {
                disk.step();
                note(size, new byte[0], (int) (base.size() - size));
                base.truncate(size);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            synchronized (disk) {
                disk.step();
                if (disk.dead) {
                    throw new IOException("The power went");
                }
                base.force(metaData);
                disk.unforced.remove(inode);
            }
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }
    }
}
