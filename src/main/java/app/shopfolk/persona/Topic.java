package app.shopfolk.persona;

import java.util.Locale;

/** What a statement is about, in the order a sheet tells it. The names are stored. */
public enum Topic {
    AGE(Place.HEAD),
    ROLE(Place.HEAD),
    TRADE(Place.HEAD),
    STAFF(Place.HEAD),
    WORK(Place.HEAD),
    HOME(Place.HEAD),
    PLACE(Place.HEAD),
    QUOTE(Place.QUOTE),
    WEB(Place.ROW),
    RESEARCH(Place.ROW),
    DEVICE(Place.MORE),
    CHANNEL(Place.ROW),
    VISITS(Place.ROW),
    OCCASION(Place.ROW),
    SINCE(Place.MORE),
    LAST_SEEN(Place.ROW),
    CYCLE(Place.MORE),
    TIMING(Place.MORE),
    SPEND(Place.ROW),
    PRICE(Place.MORE),
    LIKES(Place.ROW),
    VARIETY(Place.MORE),
    BRANDS(Place.ROW),
    LOYALTY(Place.ROW),
    VALUES(Place.ROW),
    INFLUENCE(Place.ROW),
    VOICE(Place.MORE),
    FAMILY(Place.MORE),
    CHILDREN(Place.MORE),
    PETS(Place.MORE),
    EDUCATION(Place.MORE),
    INCOME(Place.MORE),
    FEARS(Place.MORE),
    DECIDES(Place.MORE),
    SERVICE(Place.MORE),
    REACH(Place.REACH),
    SAY(Place.REACH),
    AVOID(Place.DONT),
    DONT(Place.DONT),
    DAY(Place.STORY),
    OWN(Place.MORE);

    private final Place place;

    /** Where on a sheet it stands. */
    public enum Place {
        /** Beside the name. */
        HEAD,
        QUOTE,
        /** A row that every card shows. */
        ROW,
        /** A row for which only larger sheets have room. */
        MORE,
        REACH,
        DONT,
        STORY
    }

    Topic(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }

    /** Its part of message keys: {@code persona.topic.<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
