package app.shopfolk.cli;

import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.LedgerContents;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** One person, named on the command line in any of the ways her files do. */
final class Somebody {
    private Somebody() {}

    static PositionalParamSpec parameter(Texts texts) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .arity("1")
                .paramLabel("WHO")
                .description(texts.get("cli.person.who"))
                .build();
    }

    /** @throws Declined where nobody or more than one is called so */
    static Customer of(ParseResult given, LedgerContents ledger, Texts texts) throws Declined {
        String who = folded(given.matchedPositionalValue(0, ""));
        List<Customer> called = ledger.customers().stream()
                .filter(customer -> customer.identities().stream()
                                .anyMatch(identity -> folded(identity.value()).equals(who))
                        || folded(customer.displayName()).equals(who))
                .toList();
        if (called.isEmpty()) {
            throw new Declined(Exit.NOTHING_DONE, texts.get("cli.person.none", given.matchedPositionalValue(0, "")));
        }
        if (called.size() > 1) {
            throw new Declined(
                    Exit.NOTHING_DONE,
                    texts.get("cli.person.several", given.matchedPositionalValue(0, ""), called.size()));
        }
        return called.getFirst();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
