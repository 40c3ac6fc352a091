package app.shopfolk.insight.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Customers and their buckets as compressed bytes: how many, then for each how much its id is above the last, and its bucket. */
record Members(int[] customers, int[] bucketOf) {
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(customers.length);
            int last = 0;
            for (int at = 0; at < customers.length; at++) {
                out.writeInt(customers[at] - last);
                out.writeShort(bucketOf[at]);
                last = customers[at];
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Members read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int[] customers = new int[in.readInt()];
            int[] bucketOf = new int[customers.length];
            int last = 0;
            for (int at = 0; at < customers.length; at++) {
                last += in.readInt();
                customers[at] = last;
                bucketOf[at] = in.readShort();
            }
            return new Members(customers, bucketOf);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
