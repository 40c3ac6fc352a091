package app.shopfolk.service;

import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.SaleLines;
import app.shopfolk.sales.ServiceContact;
import app.shopfolk.segment.detect.Detector;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who is never proposed for the ladder, whatever the figures say: somebody who needed the shop fewer than three times, who
 * is new, whose trouble was the shop's own fault, or to whom others listen. Age, gender and origin are not looked at.
 */
final class GuardRails {
    static final int CONTACTS = 3;
    private static final int NEW_DAYS = 365;
    /** From this share of her contacts on, the trouble is the shop's own. */
    private static final double OWN_FAULT = 0.5;

    /** Beginnings of words for what goes wrong on the shop's side, in the languages that exports come in. */
    private static final List<String> FAULTS = List.of(
            "complain",
            "defect",
            "fault",
            "broken",
            "damage",
            "wrong",
            "delay",
            "missing",
            "refund",
            "return",
            "warrant",
            "recall",
            "mistake",
            "error",
            "overcharg",
            "reklam",
            "defekt",
            "kaputt",
            "falsch",
            "verspät",
            "fehl",
            "garant",
            "kvört",
            "galla",
            "galli",
            "bila",
            "seink",
            "vantar",
            "endurgr",
            "skila",
            "mistök",
            "réclam",
            "défaut",
            "cassé",
            "retard",
            "erreur",
            "rembours",
            "difett",
            "rotto",
            "ritard",
            "errore",
            "rimbors",
            "クレーム",
            "苦情",
            "不良",
            "破損",
            "遅延",
            "遅れ",
            "返品",
            "返金",
            "間違",
            "欠品");

    /** A word of its own only: chocolate is not late. */
    private static final Pattern LATE = Pattern.compile("\\blate\\b");

    private final CustomerFacts facts;
    private final LocalDate today;
    private final int[] contacts;
    private final int[] ownFault;

    GuardRails(CustomerFacts facts) {
        this.facts = facts;
        this.today = facts.asOf();
        this.contacts = new int[facts.size()];
        this.ownFault = new int[facts.size()];
        LocalDate from = today.minusYears(1);
        for (ServiceContact contact : facts.ledger().contacts()) {
            if (contact.identity() != SaleLines.NONE && contact.day().isAfter(from)) {
                int row = facts.ledger().customerOfIdentity()[contact.identity()];
                contacts[row]++;
                ownFault[row] += isOwnFault(contact) ? 1 : 0;
            }
        }
    }

    private static boolean isOwnFault(ServiceContact contact) {
        String topic = contact.topic();
        if (topic == null) {
            return false;
        }
        String words = topic.toLowerCase(Locale.ROOT);
        return LATE.matcher(words).find() || FAULTS.stream().anyMatch(words::contains);
    }

    int contacts(int row) {
        return contacts[row];
    }

    /** Whether she may be proposed at all. */
    boolean allow(int row) {
        return contacts[row] >= CONTACTS && ownFault[row] < OWN_FAULT * contacts[row] && !isNew(row) && !isHeard(row);
    }

    private boolean isNew(int row) {
        return !(facts.column("first-purchase").orElse(null) instanceof Column.Days days)
                || !days.isKnown(row)
                || days.values()[row] > today.toEpochDay() - NEW_DAYS;
    }

    private boolean isHeard(int row) {
        return facts.label(Detector.INFLUENCER.fact(), row)
                .filter("true"::equals)
                .isPresent();
    }
}
