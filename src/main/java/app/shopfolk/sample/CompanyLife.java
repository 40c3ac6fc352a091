package app.shopfolk.sample;

import java.util.List;

/** A hotel, restaurant or office that buys for its tables and lobby. */
final class CompanyLife {
    private static final List<String> TRADES = List.of(
            "Hotel", "Restaurant", "Guesthouse", "Dental clinic", "Law office", "Event planner", "Hair salon", "Café");

    private CompanyLife() {}

    static void tell(Person who) {
        Dice dice = who.dice();
        String trade = dice.pick(TRADES);
        who.tell(Heading.TYPE, "Business");
        who.tell(Heading.COMPANY, Lists.surname(dice) + " " + trade + dice.mostly(60, " ehf.", " Ltd"));
        who.tell(Heading.TRADE, trade);
        who.tell(Heading.VAT_NUMBER, "IS" + dice.between(100_000, 149_999));
        who.perhaps(80, Heading.STAFF, Integer.toString(dice.around(3, 60)));
        Town.name(who, dice.chance(60));
        who.perhaps(
                80, Heading.JOB_TITLE, dice.mostly(40, "Office manager", "Head of reception", "Owner", "Head waiter"));
        Town.address(who, 100, dice.mostly(45, "Old Town", "Harbour", "Station Quarter"));
        who.perhaps(60, Heading.WEB_SAVVY, Integer.toString(dice.around(2, 5)));
        who.perhaps(70, Heading.REFERRAL_SOURCE, dice.mostly(70, "Another business", "Trade fair"));
        who.perhaps(70, Heading.VALUES, dice.mostly(75, "On time, every week", "One invoice a month"));
        who.perhaps(50, Heading.KEEPS_AWAY, dice.mostly(70, "Late deliveries", "Changing prices"));
        who.perhaps(60, Heading.DECIDES, dice.mostly(65, "Owner signs", "Manager signs"));
        Town.consents(who, 80, 30, 60);
    }
}
