package app.shopfolk.persona.page;

import app.shopfolk.persona.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A labelled row of a sheet. */
enum Row {
    WEB(true),
    WHERE(true),
    COMES(true),
    SPENDS(true),
    LIKES(true),
    LOYAL(true),
    VALUES(true),
    HEARD(true),
    FAMILY(false),
    MEANS(false),
    FEARS(false),
    DECIDES(false),
    SERVICE(false),
    OWN(true);

    private final boolean onCards;

    Row(boolean onCards) {
        this.onCards = onCards;
    }

    /** Whether the small card shows it too. */
    boolean isOnCards() {
        return onCards;
    }

    /** What it gathers, in this order. */
    List<Topic> topics() {
        return switch (this) {
            case WEB -> List.of(Topic.WEB, Topic.RESEARCH, Topic.DEVICE);
            case WHERE -> List.of(Topic.CHANNEL);
            case COMES ->
                List.of(Topic.VISITS, Topic.OCCASION, Topic.CYCLE, Topic.TIMING, Topic.LAST_SEEN, Topic.SINCE);
            case SPENDS -> List.of(Topic.SPEND, Topic.PRICE);
            case LIKES -> List.of(Topic.LIKES, Topic.VARIETY);
            case LOYAL -> List.of(Topic.BRANDS, Topic.LOYALTY);
            case VALUES -> List.of(Topic.VALUES);
            case HEARD -> List.of(Topic.INFLUENCE, Topic.VOICE);
            case FAMILY -> List.of(Topic.FAMILY, Topic.CHILDREN, Topic.PETS);
            case MEANS -> List.of(Topic.EDUCATION, Topic.INCOME);
            case FEARS -> List.of(Topic.FEARS);
            case DECIDES -> List.of(Topic.DECIDES);
            case SERVICE -> List.of(Topic.SERVICE);
            case OWN -> List.of(Topic.OWN);
        };
    }

    /** The row that gathers a topic, if one does. */
    static Optional<Row> of(Topic topic) {
        return Arrays.stream(values())
                .filter(row -> row.topics().contains(topic))
                .findFirst();
    }

    String key() {
        return "persona.row." + name().toLowerCase(Locale.ROOT);
    }
}
