package app.shopfolk.service;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.LedgerContents;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All issues that still wait: those of the files and those the owner noted. */
public final class OpenIssues {
    private OpenIssues() {}

    /** The open issues of customers the ledger knows, in no order. */
    public static List<Issue> of(CustomerFacts facts, Issues issues) {
        LedgerContents ledger = facts.ledger();
        Set<String> done = issues.done();
        List<Issue> open = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (ServiceContact contact : ledger.contacts()) {
            if (contact.open() && contact.identity() != SaleLines.NONE) {
                int customer = ledger.customers()
                        .get(ledger.customerOfIdentity()[contact.identity()])
                        .id();
                String topic = contact.topic() == null ? "" : contact.topic();
                String what = customer + "/" + contact.day() + "/" + topic;
                // Two of the same day and topic are told apart by their order in the file.
                String id = what + "/" + alike.merge(what, 1, Integer::sum);
                open.add(new Issue(id, customer, contact.day(), topic, contact.minutes(), false));
            }
        }
        open.addAll(issues.noted());
        open.removeIf(issue -> done.contains(issue.id()));
        return List.copyOf(open);
    }
}
