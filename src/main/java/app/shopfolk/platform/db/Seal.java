package app.shopfolk.platform.db;

import app.shopfolk.platform.db.DatabaseException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an encrypted file says in clear about its password: salt, number of rounds, and a check by which a wrong password is
 * told from a damaged file. It stands in the first block, where H2 keeps its own mark and eight bytes of salt and leaves the
 * rest alone, so that each copy and each backup carries it and there is no second file to lose.
 *
 * <p>H2 stretches its file password by ten rounds only. So what H2 is given is a random-looking key: PBKDF2 with HMAC-SHA-256
 * and 600,000 rounds (OWASP, Password Storage, 2023), from which key and check are derived apart.
 */
final class Seal {
    static final int BLOCK = 4096;
    private static final byte[] H2 = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int H2_SALT = 8;
    private static final byte[] OURS = "SHOPFOLK SEAL 1\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int OURS_AT = 64;
    static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 100_000_000;
    private static final int SALT = 16;
    private static final int KEY_BITS = 256;
    private static final String MAC = "HmacSHA256";

    private final int rounds;
    private final byte[] salt;
    private final byte[] check;

    private Seal(int rounds, byte[] salt, byte[] check) {
        this.rounds = rounds;
        this.salt = salt;
        this.check = check;
    }

    /** A seal with its key. */
    record Sealed(Seal seal, String key) {}

    /** A new seal for a password. */
    static Sealed make(char[] password, int rounds) {
        byte[] salt = random(SALT);
        byte[] stretched = stretch(password, salt, rounds);
        return new Sealed(new Seal(rounds, salt, derived(stretched, "check")), keyOf(stretched));
    }

    /**
     * The seal of a file; empty where it is not encrypted.
     *
     * @throws DatabaseException where it is encrypted and has none
     */
    static Optional<Seal> of(Path file) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (block.hasRemaining() && channel.read(block) >= 0) {
                // until the block is there
            }
        }
        byte[] bytes = block.array();
        if (!startsWith(bytes, 0, H2)) {
            return Optional.empty();
        }
        if (block.hasRemaining() || !startsWith(bytes, OURS_AT, OURS)) {
            throw new DatabaseException(Reason.DAMAGED, "An encrypted file lost its first block");
        }
        ByteBuffer seal = ByteBuffer.wrap(bytes, OURS_AT + OURS.length, BLOCK - OURS_AT - OURS.length);
        int rounds = seal.getInt();
        byte[] salt = new byte[SALT];
        byte[] check = new byte[KEY_BITS / Byte.SIZE];
        seal.get(salt).get(check);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new DatabaseException(Reason.DAMAGED, "An encrypted file's first block is not as it was written");
        }
        return Optional.of(new Seal(rounds, salt, check));
    }

    /** Whether a file's content can be read by anybody. */
    static boolean isOpen(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer start = ByteBuffer.allocate(H2.length);
            channel.read(start, 0);
            return !startsWith(start.array(), 0, H2);
        }
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] word) {
        return Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }

    /** The first block of a file with this seal; with a salt of H2's own, so that no two files are encrypted alike. */
    ByteBuffer block() {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        block.put(H2).put(random(H2_SALT));
        block.position(OURS_AT).put(OURS).putInt(rounds).put(salt).put(check);
        return block.clear();
    }

    /** The key H2 is given; empty where the password is wrong. Takes a good part of a second, on purpose. */
    Optional<String> key(char[] password) {
        byte[] stretched = stretch(password, salt, rounds);
        return MessageDigest.isEqual(check, derived(stretched, "check"))
                ? Optional.of(keyOf(stretched))
                : Optional.empty();
    }

    /** Whether keys for this seal are keys for the other. */
    boolean isLike(Seal other) {
        return rounds == other.rounds && Arrays.equals(salt, other.salt) && Arrays.equals(check, other.check);
    }

    private static String keyOf(byte[] stretched) {
        return HexFormat.of().formatHex(derived(stretched, "file"));
    }

    private static byte[] stretch(char[] password, byte[] salt, int rounds) {
        // The same letters from another keyboard are the same password.
        char[] normal =
                Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
        PBEKeySpec spec = new PBEKeySpec(normal, salt, rounds, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            spec.clearPassword();
            Arrays.fill(normal, '\0');
        }
    }

    private static byte[] derived(byte[] stretched, String what) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(stretched, MAC));
            return mac.doFinal(what.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
