package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Worth;
import app.shopfolk.segment.Segment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A persona with what its segment's figures are today: all that is printed.
 *
 * @param colour position in the palette
 * @param worth 0 (costs money) to 5: contribution per customer against the average; {@link #UNKNOWN} where they are few
 * @param effort 0 (none) to 5: service per customer against the average; {@link #UNKNOWN} where the shop counts none or they
 *     are few
 * @param year visits by month, January first; empty where there are too few to show
 */
public record PersonaSheet(
        Persona persona,
        String segment,
        int colour,
        long customers,
        int worth,
        int effort,
        LocalDate asOf,
        List<Integer> year) {
    public static final int MOST = 5;
    public static final int UNKNOWN = -1;

    public PersonaSheet {
        year = List.copyOf(year);
    }

    /** Whether its segment has shrunk to so few customers that a figure would speak of each of them. */
    public boolean isAboutFew() {
        return customers < Share.FEW;
    }

    /** The sheets of those personas whose segment still exists, in the segments' order. */
    public static List<PersonaSheet> of(List<Persona> personas, Picture shop) {
        List<List<Integer>> years = BuyingYear.of(shop.facts().ledger(), shop.assignment());
        List<PersonaSheet> sheets = new ArrayList<>();
        for (int at = 0; at < shop.segmentation().segments().size(); at++) {
            Segment segment = shop.segmentation().segments().get(at);
            Worth its = shop.worth().segments().get(at);
            List<Integer> year = years.get(at);
            personas.stream()
                    .filter(persona -> persona.segment().equals(segment.id()))
                    .map(persona -> of(
                            persona,
                            segment,
                            its,
                            shop.worth().total(),
                            shop.facts().asOf(),
                            year))
                    .forEach(sheets::add);
        }
        return sheets;
    }

    private static PersonaSheet of(
            Persona persona, Segment segment, Worth its, Worth all, LocalDate asOf, List<Integer> year) {
        boolean few = its.customers() < Share.FEW;
        return new PersonaSheet(
                persona,
                segment.name(),
                segment.colour(),
                its.customers(),
                few
                        ? UNKNOWN
                        : step(
                                perCustomer(its.contribution().toDouble(), its),
                                perCustomer(all.contribution().toDouble(), all)),
                few || all.serviceMinutes() == 0
                        ? UNKNOWN
                        : step(
                                perCustomer((double) its.serviceMinutes(), its),
                                perCustomer((double) all.serviceMinutes(), all)),
                asOf,
                year);
    }

    /** The same figures with the persona in another state. */
    public PersonaSheet with(Persona other) {
        return new PersonaSheet(other, segment, colour, customers, worth, effort, asOf, year);
    }

    private static double perCustomer(double amount, Worth of) {
        return of.customers() == 0 ? 0 : amount / of.customers();
    }

    /** A ratio to the average in five steps: below a third, two thirds, 1.4 times, 2.5 times, more. */
    private static int step(double value, double average) {
        if (value <= 0 || average <= 0) {
            return 0;
        }
        double ratio = value / average;
        return ratio < 0.33 ? 1 : ratio < 0.67 ? 2 : ratio < 1.4 ? 3 : ratio < 2.5 ? 4 : MOST;
    }
}
