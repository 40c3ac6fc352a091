package app.shopfolk.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who asked for the shop's time, and how much of it she took. */
final class HelpDesk {
    private static final List<String> ADVICE =
            List.of("Advice before a visit", "Put something aside", "Card to go with it");
    private static final List<String> PARCELS = List.of(
            "Where is my order", "Looks different from the picture", "Wants to send it back", "Voucher does not work");
    private static final List<String> LONG_TALKS =
            List.of("Plant is not thriving", "Wants to talk it over", "Changed her mind", "Asks for another visit");
    private static final List<String> ORDERS = List.of("Change of standing order", "Copy of an invoice");
    private static final List<String> EVERYDAY = List.of("Opening hours", "Care of a plant", "Lost property");
    private static final List<String> OUR_FAULT = List.of("Flowers wilted early", "Wrong thing delivered");
    private static final List<String> BY_PHONE = List.of("Phone", "In the shop");
    private static final List<String> BY_WRITING = List.of("Chat", "Chat", "Instagram", "Email");
    private static final int STILL_OPEN_DAYS = 6;

    /** Of what is older than that, hardly anything still waits. */
    private static final int FORGOTTEN_DAYS = 9;

    private HelpDesk() {}

    static List<Contact> of(Person who) {
        return switch (who.group()) {
            case OCCASION -> contacts(who, who.dice().between(2, 4), 12, 28, ADVICE, BY_PHONE);
            case YOUNG_ONLINE -> contacts(who, who.dice().between(10, 14), 24, 42, PARCELS, BY_WRITING);
            case HIGH_EFFORT -> contacts(who, who.dice().between(12, 18), 22, 45, LONG_TALKS, BY_PHONE);
            case COMPANY -> contacts(who, who.dice().between(1, 5), 4, 10, ORDERS, BY_PHONE);
            case FIRST_TIMER, PASSED_BY -> contacts(who, who.dice().chance(8) ? 1 : 0, 4, 9, EVERYDAY, BY_PHONE);
            default -> everyday(who);
        };
    }

    private static List<Contact> everyday(Person who) {
        if (!who.dice().chance(26)) {
            return List.of();
        }
        List<String> subjects = who.dice().chance(30) ? OUR_FAULT : EVERYDAY;
        return contacts(who, who.dice().between(1, 2), 4, 16, subjects, BY_PHONE);
    }

    private static List<Contact> contacts(
            Person who, int count, int shortest, int longest, List<String> subjects, List<String> channels) {
        Dice dice = who.dice();
        List<Contact> contacts = new ArrayList<>();
        LocalDate first = who.since().isAfter(ShopDays.FIRST) ? who.since() : ShopDays.FIRST;
        for (int at = 0; at < count; at++) {
            LocalDate day = ShopDays.between(dice, first, ShopDays.LAST);
            boolean left = day.isAfter(ShopDays.LAST.minusDays(FORGOTTEN_DAYS)) && dice.chance(70);
            boolean open =
                    left && (day.isAfter(ShopDays.LAST.minusDays(STILL_OPEN_DAYS)) || (at == count - 1 && count < 3));
            contacts.add(new Contact(
                    who,
                    day,
                    dice.pick(channels),
                    dice.pick(subjects),
                    dice.around(shortest, longest),
                    dice.chance(10),
                    open));
        }
        return contacts;
    }
}
