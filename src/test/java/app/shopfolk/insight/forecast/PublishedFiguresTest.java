package app.shopfolk.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.shopfolk.facts.BuyingDays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The models find the published figures in the raw purchase log of CDNOW. */
class PublishedFiguresTest {
    private static final Offset<Double> PARAMETER = within(0.001);

    private final BuyingDays days = BuyingDays.of(Cdnow.sample());
    private final Histories histories = Histories.upTo(days, Cdnow.CALIBRATED);

    @Test
    void histories_are_those_of_the_published_summary() {
        assertThat(histories.size()).isEqualTo(2357);
        assertThat(IntStream.range(0, histories.size()).map(histories::repeats).sum())
                .isEqualTo(2457);
        assertThat(histories.repeaters()).isEqualTo(946);
        assertThat(histories.repeats(0)).isEqualTo(2);
        assertThat(histories.lastAfter(0) / 7.0).isEqualTo(30.43, within(0.005));
        assertThat(histories.age(0) / 7.0).isEqualTo(38.86, within(0.005));
    }

    /** Fader, Hardie, Lee 2005, Marketing Science 24(2), which prints one decimal of the log-likelihood. */
    @Test
    void bg_nbd() {
        BuyingModel model =
                BuyingModel.fit(Attrition.BG_NBD, histories, 0, 0, 0, 0).orElseThrow();

        assertThat(model.r()).isEqualTo(0.243, PARAMETER);
        assertThat(model.alpha()).isEqualTo(4.414, PARAMETER);
        assertThat(model.a()).isEqualTo(0.793, PARAMETER);
        assertThat(model.b()).isEqualTo(2.426, PARAMETER);
        assertThat(model.logLikelihood()).isEqualTo(-9582.43, within(0.01));
        assertThat(model.expectation(2).purchases(30.43, 38.86, 39)).isEqualTo(1.226, PARAMETER);
        assertThat(model.alive(0, 0, 38.86)).isEqualTo(1);
    }

    /** Batislam et al. 2007 and BTYDplus. */
    @Test
    void mbg_nbd() {
        BuyingModel model =
                BuyingModel.fit(Attrition.MBG_NBD, histories, 0, 0, 0, 0).orElseThrow();

        assertThat(model.r()).isEqualTo(0.525, PARAMETER);
        assertThat(model.alpha()).isEqualTo(6.183, PARAMETER);
        assertThat(model.a()).isEqualTo(0.891, PARAMETER);
        assertThat(model.b()).isEqualTo(1.614, PARAMETER);
        assertThat(model.logLikelihood()).isEqualTo(-9582.13, within(0.01));
        assertThat(model.alive(0, 0, 38.86)).isEqualTo(0.390, PARAMETER);
        assertThat(model.alive(2, 30.43, 38.86)).isEqualTo(0.7061, PARAMETER);
        assertThat(model.expectation(2).purchases(30.43, 38.86, 39)).isEqualTo(1.2627, PARAMETER);
    }

    @Test
    void any_start_ends_in_the_same_optimum() {
        Random random = new Random(7);
        for (int start = 0; start < 50; start++) {
            double[] from = random.doubles(4, -3, 3).toArray();
            BuyingModel model =
                    BuyingModel.fit(Attrition.MBG_NBD, histories, from).orElseThrow();

            assertThat(model.logLikelihood()).isEqualTo(-9582.1357, within(0.0001));
            assertThat(model.r()).isEqualTo(0.5248, within(0.0002));
            assertThat(model.alpha()).isEqualTo(6.1831, within(0.001));
            assertThat(model.a()).isEqualTo(0.8914, within(0.0005));
            assertThat(model.b()).isEqualTo(1.6140, within(0.001));
        }
    }

    /** Fader, Hardie, Lee 2005, Journal of Marketing Research 42(4): means of the repeat purchases, two decimals. */
    @Test
    void gamma_gamma() {
        int[] repeaters = IntStream.range(0, histories.size())
                .filter(at -> histories.repeats(at) > 0)
                .toArray();
        int[] counts = IntStream.of(repeaters).map(histories::repeats).toArray();
        double[] means = IntStream.of(repeaters)
                .mapToDouble(at -> meanOfRepeats(histories.row(at)))
                .toArray();
        AmountModel model = AmountModel.fit(counts, means).orElseThrow();

        assertThat(model.p()).isEqualTo(6.25, within(0.005));
        assertThat(model.q()).isEqualTo(3.74, within(0.005));
        assertThat(model.gamma()).isEqualTo(15.44, within(0.01));
    }

    private double meanOfRepeats(int row) {
        return IntStream.range(days.from(row) + 1, days.to(row))
                .filter(at -> days.day(at) <= Cdnow.CALIBRATED)
                .mapToDouble(at -> days.amount(at) / 10_000.0)
                .average()
                .orElseThrow();
    }
}
