package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Which messages fit how an audience buys: at least two, at most four. */
final class Messages {
    private static final int MOST = 4;
    private static final int FEWEST = 2;
    private static final double MANY = 0.3;

    private final CustomerFacts facts;
    private final Audience audience;
    private final List<Suggested> found = new ArrayList<>();

    private Messages(CustomerFacts facts, Audience audience) {
        this.facts = facts;
        this.audience = audience;
    }

    /** A message and why it fits. */
    record Suggested(MessageKind kind, Phrase why) {}

    static List<Suggested> of(CustomerFacts facts, Audience audience) {
        return new Messages(facts, audience).all();
    }

    private List<Suggested> all() {
        if (audience.id().equals(OwnDay.ID)) {
            found.add(new Suggested(MessageKind.OWN_DAY, Phrase.of(MessageKind.OWN_DAY.key() + ".why")));
        }
        if (audience.id().equals(Overdue.ID)) {
            found.add(new Suggested(MessageKind.MISSED, Phrase.of("outreach.message.missed.overdue")));
        }
        ifMany(MessageKind.OCCASION, row -> facts.label("occasion", row).isPresent());
        ifMany(MessageKind.SECOND_VISIT, row -> isAt(row, "first-time"));
        ifMany(
                MessageKind.RESTOCK,
                row -> "true".equals(facts.label("has-company", row).orElse("")));
        ifMany(MessageKind.MISSED, row -> isAt(row, "lapsed"));
        ifMany(MessageKind.OFFER, row -> facts.number("discounted-orders", row) >= 50);
        ifMany(
                MessageKind.ADVICE,
                row -> "true".equals(facts.label("researches-online", row).orElse(""))
                        && !(facts.number("online-share", row) >= 50));
        ifMany(MessageKind.NEW_IN, row -> facts.number("top-category-share", row) >= 40);
        List<Suggested> messages = new ArrayList<>(found.stream().limit(MOST).toList());
        for (MessageKind kind : List.of(MessageKind.THANKS, MessageKind.NEW_IN)) {
            if (messages.size() < FEWEST && messages.stream().noneMatch(message -> message.kind() == kind)) {
                messages.add(new Suggested(kind, Phrase.of("outreach.message.always")));
            }
        }
        return List.copyOf(messages);
    }

    private boolean isAt(int row, String stage) {
        return facts.label("stage", row).filter(stage::equals).isPresent();
    }

    private void ifMany(MessageKind kind, IntPredicate fits) {
        long fitting = audience.rows().stream().filter(fits::test).count();
        boolean isThere = found.stream().anyMatch(message -> message.kind() == kind);
        if (!isThere && fitting > 0 && fitting >= audience.size() * MANY) {
            found.add(new Suggested(kind, Phrase.of(kind.key() + ".why", new Share(fitting, audience.size()))));
        }
    }
}
