package app.shopfolk.importing.rows;

import app.shopfolk.sales.Identity;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.sales.ServiceContactRecord;
import java.util.HashMap;
import java.util.Map;

/** Service contacts of the ledger and of this drop. */
final class KnownContacts {
    private final Map<ServiceContactRecord, Integer> left = new HashMap<>();

    KnownContacts(LedgerContents ledger) {
        for (ServiceContact contact : ledger.contacts()) {
            Identity who = contact.identity() == SaleLines.NONE
                    ? null
                    : ledger.identities().get(contact.identity());
            left.merge(
                    new ServiceContactRecord(
                            "",
                            who,
                            contact.day(),
                            contact.minutes(),
                            contact.effort(),
                            contact.topic(),
                            contact.channel(),
                            contact.open()),
                    1,
                    Integer::sum);
        }
    }

    /** Whether such a contact is known; each known one answers for one row. */
    boolean takes(ServiceContactRecord contact) {
        ServiceContactRecord bare = contact.withoutKey();
        int times = left.getOrDefault(bare, 0);
        if (times > 0) {
            left.put(bare, times - 1);
        }
        return times > 0;
    }
}
