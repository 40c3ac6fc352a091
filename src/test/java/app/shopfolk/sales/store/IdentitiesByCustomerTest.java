package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.Identity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesByCustomerTest {
    private static Identity number(int number) {
        return new Identity(Identity.Kind.CUSTOMER_NUMBER, Integer.toString(number));
    }

    private static List<Identity> numbers(IntStream numbers) {
        return numbers.mapToObj(IdentitiesByCustomerTest::number).toList();
    }

    /** Two customers take turns; a third has none. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 9, 40})
    void eachHasHerOwnInTheOrderTheyCameWhetherFewOrMany(int each) {
        List<Identity> all = numbers(IntStream.range(0, 2 * each));
        int[] customerOf = IntStream.range(0, 2 * each).map(at -> at % 2).toArray();

        IdentitiesByCustomer identities = new IdentitiesByCustomer(all, customerOf, 3);

        assertThat(identities.of(0))
                .containsExactlyElementsOf(numbers(IntStream.range(0, each).map(at -> 2 * at)));
        assertThat(identities.of(1))
                .containsExactlyElementsOf(numbers(IntStream.range(0, each).map(at -> 2 * at + 1)));
        assertThat(identities.of(0).contains(number(0))).isTrue();
        assertThat(identities.of(0).contains(number(1))).isFalse();
        assertThat(identities.of(2)).isEmpty();
    }
}
