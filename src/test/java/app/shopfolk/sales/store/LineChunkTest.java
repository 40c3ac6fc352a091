package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Channel;
import app.shopfolk.sales.SaleLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineChunkTest {
    private static final long[] EXTREMES = {
        SaleLines.UNKNOWN, Long.MIN_VALUE + 1, Long.MAX_VALUE, -1, 0, 1, 100, -100, 10_000, -10_000, 12_345
    };

    @RepeatedTest(200)
    void arbitraryLinesComeBack(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int count = random.nextInt(300);
        int ids = 1 + random.nextInt(100);
        int[] receipts = ids(random, ids);
        int[] identities = ids(random, ids);
        int[] products = ids(random, ids);
        SaleLines lines = new SaleLines();
        boolean tame = random.nextBoolean();
        for (int line = 0; line < count; line++) {
            lines.add(
                    random.nextInt(ids),
                    random.nextInt(ids + 1) - 1,
                    random.nextInt(ids + 1) - 1,
                    tame ? 20_000 + line / 7 : random.nextInt(),
                    random.nextInt(1_441) - 1,
                    Channel.values()[random.nextInt(Channel.values().length)],
                    amount(random, tame),
                    amount(random, tame),
                    amount(random, tame),
                    amount(random, tame));
        }
        int from = count == 0 ? 0 : random.nextInt(count);

        byte[] packed = LineChunk.pack(lines, from, count, receipts, identities, products);
        SaleLines back = new SaleLines();
        LineChunk.unpack(packed, count - from, back);

        assertThat(back.size()).isEqualTo(count - from);
        for (int line = from; line < count; line++) {
            assertThat(row(back, line - from)).isEqualTo(row(lines, line, receipts, identities, products));
        }
    }

    private static List<Object> row(SaleLines lines, int line) {
        List<Object> row = new ArrayList<>(rest(lines, line));
        row.add(lines.receipt(line));
        row.add(lines.identity(line));
        row.add(lines.product(line));
        return row;
    }

    private static List<Object> row(SaleLines lines, int line, int[] receipts, int[] identities, int[] products) {
        List<Object> row = new ArrayList<>(rest(lines, line));
        row.add(receipts[lines.receipt(line)]);
        row.add(lines.identity(line) < 0 ? -1 : identities[lines.identity(line)]);
        row.add(lines.product(line) < 0 ? -1 : products[lines.product(line)]);
        return row;
    }

    private static List<Object> rest(SaleLines lines, int line) {
        return List.of(
                lines.day(line),
                lines.minute(line),
                lines.channel(line),
                lines.quantity(line),
                lines.paid(line),
                lines.cost(line),
                lines.discount(line));
    }

    private static int[] ids(Random random, int count) {
        return random.ints(count, 0, Integer.MAX_VALUE).toArray();
    }

    private static long amount(Random random, boolean tame) {
        if (tame) {
            return random.nextInt(5) == 0 ? SaleLines.UNKNOWN : random.nextInt(100_000) * 100L;
        }
        return random.nextBoolean() ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextLong();
    }

    @Test
    void ordinaryLinesTakeFewBytes() {
        SaleLines lines = new SaleLines();
        Random random = new Random(1);
        for (int line = 0; line < 10_000; line++) {
            lines.add(
                    line / 3,
                    random.nextInt(5_000),
                    random.nextInt(800),
                    20_000 + line / 100,
                    600 + line % 100,
                    Channel.SHOP,
                    10_000,
                    (99 + random.nextInt(20_000)) * 100L,
                    SaleLines.UNKNOWN,
                    0);
        }
        int[] same = IntStream.range(0, 10_000).toArray();
        assertThat(LineChunk.pack(lines, 0, 10_000, same, same, same).length).isLessThan(14 * 10_000);
    }

    @Test
    void receiptKeysOfAnyKindComeBack() {
        String[] keys = {"R-0001", "R-0002", "", "R-0002x", "領収書 12", "😀", "R-0002x", "a".repeat(5_000)};
        int[] ids = {5, 6, 1, 0, Integer.MAX_VALUE, 3, 4, 2};
        byte[] packed = ReceiptChunk.pack(ids, keys, 0, keys.length);
        List<String> back = new ArrayList<>();
        ReceiptChunk.unpack(packed, keys.length, (id, key) -> back.add(id + key));
        assertThat(back)
                .containsExactlyElementsOf(IntStream.range(0, keys.length)
                        .mapToObj(at -> ids[at] + keys[at])
                        .toList());
    }
}
