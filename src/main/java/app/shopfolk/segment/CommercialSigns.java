package app.shopfolk.segment;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a ledger says outright who is a business: company names, VAT numbers, or a field that tells the kinds apart. */
public final class CommercialSigns {
    private static final Pattern BUSINESS = Pattern.compile(
            "corporat|business|compan|commercial|trade|b2b|resell|wholesale|contractor|professional|firm|gewerb|"
                    + "gesch[äa]ft|fyrirt|verktak|法人|企業|業者",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NOT_BUSINESS =
            Pattern.compile("non[- ]?(commercial|business)|private|consumer", Pattern.CASE_INSENSITIVE);

    private static final Pattern KIND_HEADER = Pattern.compile(
            "type|segment|group|kind|class|tegund|flokk|h[óo]pur|typ|gruppe|art$|区分|種別|分類",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MOST_KINDS = 12;

    private CommercialSigns() {}

    /** One condition for each sign the ledger has. */
    public static List<Rule> of(CustomerFacts facts) {
        List<Rule> signs = new ArrayList<>();
        for (String key : List.of("has-company", "has-vat-number")) {
            if (facts.column(key).isPresent()) {
                signs.add(new Rule.OneOf(key, Set.of("true")));
            }
        }
        kindColumn(facts).ifPresent(key -> {
            Set<String> labels = labels(facts, key).stream()
                    .filter(CommercialSigns::isBusiness)
                    .collect(Collectors.toSet());
            if (!labels.isEmpty()) {
                signs.add(new Rule.OneOf(key, labels));
            }
        });
        return signs;
    }

    /** The field that tells kinds of customers apart, by its header or because some of its labels mean a business. */
    static Optional<String> kindColumn(CustomerFacts facts) {
        if (isKind(facts, "customer-type")) {
            return Optional.of("customer-type");
        }
        List<String> own = facts.ledger().ownFields().keySet().stream()
                .map(header -> Fact.own(header, Fact.Kind.CATEGORY).key())
                .filter(key -> isKind(facts, key))
                .toList();
        return own.stream()
                .filter(key -> labels(facts, key).stream().anyMatch(CommercialSigns::isBusiness))
                .findFirst()
                .or(() -> own.stream()
                        .filter(key -> KIND_HEADER.matcher(key.substring(4)).find())
                        .findFirst());
    }

    private static boolean isKind(CustomerFacts facts, String key) {
        int labels = labels(facts, key).size();
        return labels >= 2 && labels <= MOST_KINDS;
    }

    private static boolean isBusiness(String label) {
        return BUSINESS.matcher(label).find() && !NOT_BUSINESS.matcher(label).find();
    }

    private static List<String> labels(CustomerFacts facts, String key) {
        return facts.column(key)
                .filter(column -> column instanceof Column.Categories)
                .map(column -> ((Column.Categories) column).labels())
                .orElse(List.of());
    }
}
