package app.shopfolk.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G1: nobody is offered the postage. */
class ChargesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POSTAGE",
                "DOTCOM POSTAGE",
                "Manual",
                "Bank Charges",
                "CRUK Commission",
                "AMAZON FEE",
                "Adjust bad debt",
                "Discount.",
                "Versandkosten",
                "DHL-Versandkosten",
                "Sendingargjald",
                "\u9001\u6599"
            })
    void what_a_till_adds_is_no_goods(String name) {
        assertThat(Charges.isCharge(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANUAL COFFEE GRINDER",
                "POSTAGE STAMP ALBUM",
                "SET OF 3 SHIPPING CRATES",
                "Tip-Top Table",
                "Sample Case",
                "Free Range Egg Basket",
                ""
            })
    void what_only_sounds_like_it_is(String name) {
        assertThat(Charges.isCharge(name)).isFalse();
    }
}
