package app.shopfolk.persona;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A picture of the owner's own, as it is kept: a JPEG without anything its camera wrote into it. */
public final class Photograph {
    private final String id;
    private final byte[] jpeg;

    private Photograph(String id, byte[] jpeg) {
        this.id = id;
        this.jpeg = jpeg;
    }

    /** The picture in this file; its id follows from its bytes. */
    public static Photograph of(byte[] jpeg) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return new Photograph(HexFormat.of().formatHex(hash), jpeg.clone());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    public String id() {
        return id;
    }

    /** The file's bytes, a copy. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Photograph photograph && photograph.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Photograph " + id;
    }
}
