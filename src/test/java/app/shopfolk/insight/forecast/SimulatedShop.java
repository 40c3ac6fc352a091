package app.shopfolk.insight.forecast;

import app.shopfolk.facts.BuyingDays;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.TestLedger;
import java.time.LocalDate;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Customers who come and leave exactly as the MBG/NBD supposes; two years of them. */
final class SimulatedShop {
    static final double R = 0.8;
    static final double ALPHA = 6;
    static final double A = 1;
    static final double B = 3;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;

    private final TestLedger ledger = new TestLedger();

    SimulatedShop(int customers, int seed) {
        this(customers, seed, DAYS);
    }

    /** @param days for how long the shop is open so far; all its customers came in the first half of it */
    SimulatedShop(int customers, int seed, int days) {
        var random = new Well19937c(seed);
        var rates = new GammaDistribution(random, R, 1 / ALPHA);
        var chances = new BetaDistribution(random, A, B);
        for (int customer = 0; customer < customers; customer++) {
            int row = ledger.customer("Customer " + customer);
            double aDay = rates.sample() / 7;
            double leaves = chances.sample();
            double day = random.nextInt(days / 2);
            do {
                ledger.sale(row, FIRST.plusDays((long) day).toString(), "10", "4");
                day -= Math.log(1 - random.nextDouble()) / aDay;
            } while (random.nextDouble() >= leaves && day < days);
        }
    }

    CustomerFacts facts() {
        return ledger.facts();
    }

    Histories histories() {
        return Histories.upTo(
                BuyingDays.of(ledger.facts()), (int) FIRST.plusDays(DAYS).toEpochDay());
    }
}
