package app.shopfolk.persona.page;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How the camera was held: the Exif tag 0x0112 (CIPA DC-008). Phones store every picture lying and say here how to turn it.
 *
 * @param tag 1 (upright) to 8
 */
record Orientation(int tag) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0xFFE1;
    private static final int TAG = 0x0112;
    private static final int LAST = 8;

    /** What the file says; upright where it says nothing. */
    static Orientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int marker = Short.toUnsignedInt(file.getShort());
        while (marker != START_OF_SCAN) {
            int length = Short.toUnsignedInt(file.getShort());
            ByteBuffer segment = file.slice(file.position(), length - 2);
            if (marker == EXIF && segment.getInt() == 0x45786966) {
                return ofExif(segment.slice(6, segment.capacity() - 6));
            }
            file.position(file.position() + length - 2);
            marker = Short.toUnsignedInt(file.getShort());
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(directory));
        for (int at = 0; at < entries; at++) {
            int entry = directory + 2 + 12 * at;
            int tag = exif.getShort(entry + 8);
            if (Short.toUnsignedInt(exif.getShort(entry)) == TAG && tag >= 1 && tag <= LAST) {
                return new Orientation(tag);
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean lies() {
        return tag >= 5;
    }

    /** Turns and mirrors a picture of this size into its upright place, from the corner 0, 0 on. */
    AffineTransform upright(double width, double height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
