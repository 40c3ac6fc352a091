package app.shopfolk.affinity;

import app.shopfolk.facts.TestLedger;
import app.shopfolk.sales.Channel;

/**
 * A record shop: who buys a turntable also buys a stylus, which nobody needs twice; sleeves are bought again and again; forty
 * others only buy a poster. Anna bought a turntable.
 */
public final class RecordShop {
    public static final int FANS = 20;

    public final TestLedger ledger = new TestLedger();
    public final int turntable = ledger.product("Turntable", "Players", "200", "120");
    public final int stylus = ledger.product("Stylus", "Players", "50", "20");
    public final int sleeves = ledger.product("Sleeves", "Care", "10", "4");
    public final int poster = ledger.product("Poster", "Prints", "10", "4");
    public final int anna;

    public RecordShop() {
        for (int fan = 0; fan < FANS; fan++) {
            int row = ledger.customer("Fan " + fan);
            buys(row, turntable, "2026-01-10");
            if (fan > 1) {
                buys(row, stylus, "2026-02-10");
            }
            for (int month = 1; month <= 4; month++) {
                buys(row, sleeves, "2026-0" + month + "-15");
            }
        }
        for (int other = 0; other < 40; other++) {
            buys(ledger.customer("Other " + other), poster, "2026-03-01");
        }
        anna = ledger.customer("Anna");
        buys(anna, turntable, "2026-03-03");
        // Today is the last day in the ledger.
        buys(ledger.customer("Late"), poster, "2026-05-20");
    }

    private void buys(int row, int product, String day) {
        ledger.line(ledger.receipt(), row, product, day, Channel.SHOP, null, null, "0");
    }
}
