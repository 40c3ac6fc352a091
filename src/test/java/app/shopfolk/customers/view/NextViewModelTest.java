package app.shopfolk.customers.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.affinity.Affinities;
import app.shopfolk.affinity.Correction;
import app.shopfolk.affinity.CorrectionsInMemory;
import app.shopfolk.affinity.RecordShop;
import app.shopfolk.base.Phrase;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Rates;
import app.shopfolk.insight.forecast.Forecast;
import app.shopfolk.platform.task.InlineJobRunner;
import app.shopfolk.segment.Segmentation;
import app.shopfolk.segment.Trade;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextViewModelTest {
    private final RecordShop shop = new RecordShop();
    private final CustomerFacts facts = shop.ledger.facts();
    private final Picture picture =
            Picture.of(facts, new Segmentation(Trade.NONE_OF_THESE, List.of()), false, Rates.DEFAULT);
    private final CorrectionsInMemory corrections = new CorrectionsInMemory();
    private final NextViewModel model = new NextViewModel(
            () -> picture,
            () -> Forecast.of(facts, Rates.DEFAULT, 1.5),
            new Affinities(() -> facts, corrections),
            new InlineJobRunner());

    private Next next() {
        assertThat(model.stateProperty().get()).isInstanceOf(NextViewModel.State.Ready.class);
        return ((NextViewModel.State.Ready) model.stateProperty().get()).next();
    }

    private List<String> offered() {
        return next().offers().stream().map(offer -> offer.product().name()).toList();
    }

    @Test
    void says_what_to_expect_what_to_say_and_what_to_offer() {
        model.show(shop.anna);

        assertThat(offered()).containsExactlyInAnyOrder("Stylus", "Sleeves");
        assertThat(next().outlook()).isNotEmpty();
        assertThat(next().basis()).isPresent();
        assertThat(next().say())
                .isEqualTo(Phrase.of(
                        "affinity.say.offer.first-timer",
                        Phrase.verbatim(offered().getFirst())));
    }

    @Test
    void a_gift_changes_the_offers_and_can_be_taken_back() {
        model.show(shop.anna);
        model.gift(next().offers().getFirst().because().orElseThrow());

        assertThat(offered()).isEmpty();
        NextViewModel.Said said = model.saidProperty().get().orElseThrow();
        assertThat(said.isKept()).isTrue();
        said.undo().run();
        assertThat(offered()).hasSize(2);
        assertThat(corrections.all()).isEmpty();
    }

    @Test
    void undoing_a_rating_brings_back_the_one_before() {
        corrections.say(new Correction.Rating(shop.anna, "Turntable", 5));
        model.show(shop.anna);
        Next.Named turntable = next().offers().getFirst().because().orElseThrow();
        model.rate(turntable, 1);

        assertThat(offered()).isEmpty();
        model.saidProperty().get().orElseThrow().undo().run();
        assertThat(corrections.all()).containsExactly(new Correction.Rating(shop.anna, "Turntable", 5));
    }

    @Test
    void what_cannot_be_saved_is_said_and_changes_nothing() {
        model.show(shop.anna);
        corrections.refuse();
        Next.Suggestion stylus = next().offers().getFirst();
        model.never(stylus.product(), stylus.because().orElseThrow());

        assertThat(model.saidProperty().get().orElseThrow().isKept()).isFalse();
        assertThat(offered()).hasSize(2);
    }
}
