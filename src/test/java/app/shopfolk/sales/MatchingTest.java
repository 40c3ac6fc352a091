package app.shopfolk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Identity.Kind;
import app.shopfolk.sales.Matching.Decision;
import app.shopfolk.sales.Matching.Sighting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Identity ONE = new Identity(Kind.CUSTOMER_NUMBER, "1");
    private static final Identity TWO = new Identity(Kind.CUSTOMER_NUMBER, "2");
    private static final Identity CARD = new Identity(Kind.LOYALTY_NUMBER, "L7");
    private static final Identity EMAIL = new Identity(Kind.EMAIL, "berg@example.org");
    private static final Identity PHONE = new Identity(Kind.PHONE, "+4755512345");
    private static final Identity ADA = new Identity(Kind.NAME, "Ada Berg");
    private static final Identity BERG_ADA = new Identity(Kind.NAME, "BERG, Ada");

    private final List<Identity> identities = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private void seen(@Nullable String name, Identity... named) {
        int[] positions = new int[named.length];
        for (int at = 0; at < named.length; at++) {
            positions[at] = position(named[at]);
        }
        sightings.add(new Sighting(positions, name));
    }

    private int position(Identity identity) {
        if (!identities.contains(identity)) {
            identities.add(identity);
        }
        return identities.indexOf(identity);
    }

    private Matching.Result match() {
        return Matching.of(identities, sightings, decisions);
    }

    private long customers() {
        return java.util.Arrays.stream(match().customerOf()).distinct().count();
    }

    private Identity customerOf(Identity identity) {
        return identities.get(match().customerOf()[position(identity)]);
    }

    @Test
    void everySurelySharedIdentityJoins() {
        seen(null, ONE, EMAIL);
        seen(null, CARD, EMAIL);
        seen(null, CARD, PHONE);
        seen(null, PHONE);
        assertThat(customers()).isEqualTo(1);
        assertThat(customerOf(PHONE)).isEqualTo(ONE);
    }

    @Test
    void twoNumbersWithOneEmailAreOneIfTheNamesGoTogether() {
        seen("Ada Berg", ONE, EMAIL);
        seen("A. Berg", TWO, EMAIL);
        assertThat(customers()).isEqualTo(1);
    }

    @Test
    void peopleWhoShareAnEmailStayTwoAndAreOfferedForReview() {
        seen("Ada Berg", ONE, EMAIL);
        seen("Olav Berg", TWO, EMAIL);
        seen(null, EMAIL);
        assertThat(customers()).isEqualTo(2);
        assertThat(customerOf(EMAIL)).isEqualTo(ONE);
        assertThat(match().likely()).containsExactly(new Matching.Likely(0, 2, 1));
    }

    @Test
    void namesThatGoWithAThirdDoNotJoinTwoThatDoNot() {
        seen("Ada Berg", ONE, EMAIL);
        seen("Arne Berg", TWO, EMAIL);
        seen("A. Berg", new Identity(Kind.CUSTOMER_NUMBER, "3"), EMAIL);
        assertThat(customerOf(ONE)).isNotEqualTo(customerOf(TWO));
    }

    @Test
    void aSharedPhoneWithoutNamesJoinsNoTwoNumbers() {
        seen(null, ONE, PHONE);
        seen(null, TWO, PHONE);
        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void thePhoneThatEverybodyCarriesJoinsNobody() {
        for (int at = 0; at < 30; at++) {
            seen(null, new Identity(Kind.EMAIL, at + "@example.org"), PHONE);
        }
        assertThat(customers()).isEqualTo(30);
    }

    @Test
    void theOwnersWordStandsAboveAllRules() {
        seen("Ada Berg", ONE, EMAIL);
        seen("Ada Berg", TWO, EMAIL);
        seen("Olav Dahl", CARD);
        decisions.add(new Decision(position(ONE), position(TWO), false));
        decisions.add(new Decision(position(ONE), position(CARD), true));
        assertThat(customerOf(TWO)).isEqualTo(TWO);
        assertThat(customerOf(CARD)).isEqualTo(ONE);
    }

    @Test
    void aNameBelongsToTheOneWhoIsCalledSo() {
        seen("Ada Berg", ONE);
        seen(null, BERG_ADA);
        assertThat(customerOf(BERG_ADA)).isEqualTo(ONE);
    }

    @Test
    void aNameOfTwoStaysOnItsOwnAndJoinsNobody() {
        seen("Ada Berg", ONE, ADA);
        seen("Ada Berg", TWO, ADA);
        assertThat(customers()).isEqualTo(2);
        seen(null, ADA);
        seen(null, BERG_ADA);
        assertThat(customers()).isEqualTo(3);
        assertThat(customerOf(BERG_ADA)).isEqualTo(customerOf(ADA));
    }

    @Test
    void namesAloneAreOneHoweverTheyAreWritten() {
        seen(null, ADA);
        seen(null, BERG_ADA);
        seen(null, new Identity(Kind.NAME, "Mrs. Áda Berg"));
        assertThat(customers()).isEqualTo(1);
    }
}
