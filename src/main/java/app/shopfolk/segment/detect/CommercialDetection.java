package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.segment.CommercialSigns;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleSentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A business: the files say so, or the name has a company's form, or she buys in quantities on weekday mornings as
 * businesses do.
 */
final class CommercialDetection implements Detection {
    private static final Pattern COMPANY_FORM = Pattern.compile(
            "(?:^|[\\s,])(?:ltd|limited|inc|llc|llp|plc|corp|gmbh|ug|kg|ohg|e\\.k|ag|sa|sarl|sas|srl|spa|bv|nv|oy|ab|aps|"
                + "a/s|ehf|hf|sf|slf|co)\\.?(?:$|[\\s,])|株式会社|有限会社|合同会社|\\(株\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final double MORNINGS = 60;
    private static final int ORDERS = 4;
    private static final double MANY_MORE = 2;

    private final CustomerFacts facts;
    private final List<Rule> signs;
    private final double usualPieces;

    CommercialDetection(CustomerFacts facts) {
        this.facts = facts;
        this.signs = CommercialSigns.of(facts);
        this.usualPieces = median(facts.column("pieces-per-line").orElse(null));
    }

    private static double median(@Nullable Column column) {
        if (!(column instanceof Column.Numbers(double[] values))) {
            return Double.NaN;
        }
        double[] known = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return known.length == 0 ? Double.NaN : known[known.length / 2];
    }

    @Override
    public List<Phrase> evidence(int row) {
        List<Phrase> evidence = new ArrayList<>();
        for (Rule sign : signs) {
            if (sign instanceof Rule.OneOf oneOf
                    && facts.label(oneOf.fact(), row)
                            .filter(oneOf.labels()::contains)
                            .isPresent()) {
                evidence.add(RuleSentence.clause(sign, facts));
            }
        }
        Customer customer = facts.customer(row);
        String name = customer.value(CustomerField.COMPANY).orElse(customer.displayName());
        if (COMPANY_FORM.matcher(name).find()) {
            evidence.add(Phrase.of("segment.detect.commercial.form"));
        }
        double mornings = facts.number("weekday-morning-share", row);
        double pieces = facts.number("pieces-per-line", row);
        boolean early = mornings >= MORNINGS && facts.number("frequency", row) >= ORDERS;
        boolean many = pieces >= MANY_MORE * usualPieces;
        if ((early && many) || (!evidence.isEmpty() && early)) {
            evidence.add(Phrase.of("segment.detect.commercial.mornings", Math.round(mornings)));
        }
        if ((early && many) || (!evidence.isEmpty() && many)) {
            evidence.add(Phrase.of("segment.detect.commercial.quantity", Math.rint(pieces * 10) / 10));
        }
        return evidence;
    }
}
