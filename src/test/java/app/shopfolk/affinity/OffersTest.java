package app.shopfolk.affinity;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.facts.FactSettings;
import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Offers follow from what others bought, and from the owner's word. */
class OffersTest {
    private static final int FANS = RecordShop.FANS;

    private final RecordShop records = new RecordShop();
    private final TestLedger shop = records.ledger;
    private final int turntable = records.turntable;
    private final int stylus = records.stylus;
    private final int sleeves = records.sleeves;
    private final int poster = records.poster;
    private final int anna = records.anna;

    private List<Offer> offers(Correction... corrections) {
        return Affinity.of(shop.facts(), List.of(corrections)).offers(anna, new BitSet(), 5);
    }

    private static List<Integer> products(List<Offer> offers) {
        return offers.stream().map(Offer::product).toList();
    }

    @Test
    void what_goes_with_what_she_has_is_offered_with_the_reason() {
        List<Offer> offers = offers();

        assertThat(products(offers)).containsExactlyInAnyOrder(stylus, sleeves);
        assertThat(offers.getFirst().reason()).isInstanceOfSatisfying(Offer.BoughtToo.class, because -> {
            assertThat(because.pair().x()).isEqualTo(turntable);
            assertThat(because.boughtOn()).isEqualTo("2026-03-03");
            assertThat(because.inHerBucket()).isFalse();
        });
    }

    @Test
    void what_lasts_is_not_offered_again_and_what_is_used_up_is_when_it_is_time() {
        Affinity affinity = Affinity.of(shop.facts(), List.of());

        assertThat(affinity.lasts(turntable)).isTrue();
        assertThat(affinity.lasts(sleeves)).isFalse();
        assertThat(affinity.offers(5, new BitSet(), 5)).containsExactly(new Offer(sleeves, new Offer.DueAgain(31, 35)));
    }

    @Test
    void what_a_till_adds_to_a_receipt_is_offered_to_nobody() {
        int postage = shop.product("POSTAGE", null, null, null);
        for (int fan = 0; fan < FANS; fan++) {
            for (int month = 1; month <= 4; month++) {
                shop.line(shop.receipt(), fan, postage, "2026-0" + month + "-15", Channel.ONLINE, null, null, "0");
            }
        }

        assertThat(products(offers())).containsExactlyInAnyOrder(stylus, sleeves);
        assertThat(Affinity.of(shop.facts(), List.of()).neighbours(turntable, Meeting.CUSTOMER, 5))
                .extracting(Pair::y)
                .doesNotContain(postage);
        // She paid it month after month, and it would be due again.
        assertThat(Affinity.of(shop.facts(), List.of()).offers(5, new BitSet(), 5))
                .extracting(Offer::product)
                .contains(sleeves)
                .doesNotContain(postage);
    }

    @Test
    void a_gift_says_nothing_of_her_taste() {
        assertThat(offers(new Correction.Gift(anna, "Turntable"))).isEmpty();
    }

    @Test
    void a_pair_that_is_never_to_be_named_is_not() {
        assertThat(products(offers(new Correction.NeverTogether("Stylus", "Turntable"))))
                .containsExactly(sleeves);
    }

    @Test
    void what_she_rated_badly_is_no_sign_and_no_offer() {
        assertThat(offers(new Correction.Rating(anna, "Turntable", 2))).isEmpty();
        assertThat(products(offers(new Correction.Rating(anna, "Sleeves", 1)))).containsExactly(stylus);
        assertThat(products(offers(new Correction.Rating(anna, "Turntable", 4))))
                .contains(stylus);
    }

    @Test
    void ratings_of_the_files_count_until_the_owner_says_otherwise() {
        shop.with(anna, CustomerField.RATINGS, "Turntable: 1; Nothing we sell: 5");

        assertThat(offers()).isEmpty();
        assertThat(offers(new Correction.Rating(anna, "Turntable", 5))).isNotEmpty();
    }

    @Test
    void wishes_come_first_and_speak_for_others() {
        shop.with(anna, CustomerField.WISH_LIST, "Poster; A thing we never had");
        for (int fan = 0; fan < FANS; fan++) {
            shop.with(fan, CustomerField.WISH_LIST, "Poster");
        }
        List<Offer> offers = offers();

        assertThat(offers.getFirst()).isEqualTo(new Offer(poster, new Offer.OnWishList()));
        assertThat(Affinity.of(shop.facts(), List.of()).neighbours(poster, Meeting.WISH_LIST, 5))
                .extracting(Pair::y)
                .contains(stylus, turntable);
        assertThat(Wishes.of(shop.facts()).words(anna)).containsExactly("Poster", "A thing we never had");
    }

    @Test
    void her_bucket_goes_before_the_shop() {
        BitSet bucket = new BitSet();
        IntStream.range(0, FANS).forEach(bucket::set);
        bucket.set(anna);
        for (int other = FANS; other < FANS + 20; other++) {
            bucket.set(other);
        }
        List<Offer> offers = Affinity.of(shop.facts(), List.of()).offers(anna, bucket, 5);

        assertThat(offers)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.reason())
                        .isInstanceOfSatisfying(Offer.BoughtToo.class, because -> {
                            assertThat(because.inHerBucket()).isTrue();
                            assertThat(because.pair().all()).isEqualTo(FANS + 21);
                        }));
    }

    @Test
    void not_two_of_a_kind_before_something_else() {
        int other = shop.product("Finer stylus", "Players", "90", "20");
        for (int fan = 0; fan < FANS; fan++) {
            shop.line(shop.receipt(), fan, other, "2026-02-11", Channel.SHOP, null, null, "0");
        }

        assertThat(products(offers())).containsExactly(other, sleeves, stylus);
    }

    @Test
    void what_is_no_longer_sold_is_not_offered() {
        var later = shop.facts(FactSettings.DEFAULT.withAsOf(LocalDate.of(2027, 8, 1)));

        assertThat(Affinity.of(later, List.of()).offers(anna, new BitSet(), 5)).isEmpty();
    }
}
