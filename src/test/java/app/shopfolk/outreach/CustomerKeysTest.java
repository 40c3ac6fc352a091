package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Customer;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.Identity.Kind;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerKeysTest {
    private static final Identity EMAIL = new Identity(Kind.EMAIL, "joe@mail.example");
    private static final Identity NUMBER = new Identity(Kind.CUSTOMER_NUMBER, "7");
    private static final Identity NAME = new Identity(Kind.NAME, "Sarah");

    /** Sarah has a name, Joe an e-mail and a number, a third nothing. */
    private final CustomerKeys keys = CustomerKeys.of(ledger(), 5);

    private static LedgerContents ledger() {
        return new LedgerContents(
                List.of(customer(11), customer(12), customer(13)),
                List.of(EMAIL, NAME, NUMBER),
                new int[] {1, 0, 1},
                List.of(),
                List.of(),
                new SaleLines(),
                List.of(),
                Map.of(),
                1);
    }

    private static Customer customer(int id) {
        return new Customer(id, "", Set.of(), Map.of(), Map.of());
    }

    /** What campaigns of earlier years were kept under. */
    private static long digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest).getLong();
    }

    @Test
    void somebodyIsKeptUnderWhatSheWasFirstCalled() throws NoSuchAlgorithmException {
        assertThat(keys.of(0)).isEqualTo(digest("5:NAME:Sarah"));
        assertThat(keys.of(1)).isEqualTo(digest("5:EMAIL:joe@mail.example"));
        assertThat(keys.of(2)).isEqualTo(digest("5:13"));
    }

    @Test
    void sheIsFoundAgainByWhateverSheIsCalled() throws NoSuchAlgorithmException {
        long[] all = {
            digest("5:CUSTOMER_NUMBER:7"), digest("5:13"), digest("5:EMAIL:joe@mail.example"), digest("5:gone")
        };

        assertThat(keys.rows(all)).containsExactly(1, 2);
        assertThat(keys.row(digest("5:NAME:Sarah"))).hasValue(0);
    }
}
