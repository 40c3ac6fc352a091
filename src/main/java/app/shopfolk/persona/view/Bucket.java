package app.shopfolk.persona.view;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.insight.Picture;
import app.shopfolk.insight.Worth;
import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Freshness;
import app.shopfolk.persona.Members;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.PersonaDraft;
import app.shopfolk.persona.Spread;
import java.util.List;

/**
 * The customers that a persona stands for, and the shop they are compared with.
 *
 * @param worth of the bucket
 * @param shop of all customers; what walk-ins buy is nobody's average
 */
record Bucket(Members members, PersonaDraft.Setting setting, Worth worth, Worth shop, CustomerFacts facts) {
    /** The bucket with an id; nobody where it is gone. */
    static Bucket of(Picture shop, String segment) {
        List<String> ids =
                shop.segmentation().segments().stream().map(each -> each.id()).toList();
        int at = ids.indexOf(segment);
        return new Bucket(
                Members.of(shop.facts(), at < 0 ? new int[0] : shop.assignment().rows(at)),
                PersonaDraft.Setting.of(shop.facts()),
                at < 0 ? Worth.NOTHING : shop.worth().segments().get(at),
                shop.worth().segments().stream().reduce(shop.worth().everyoneElse(), Worth::plus),
                shop.facts());
    }

    /** The statements that the data has moved away from; none where nobody is left to ask. */
    List<Freshness.Stale> stale(Persona persona) {
        return members.isEmpty() ? List.of() : Freshness.of(persona, members, setting);
    }

    /** How many statements {@link #stale} has. */
    int staleCount(Persona persona) {
        return members.isEmpty() ? 0 : Freshness.count(persona, members);
    }

    /** How they spread over what a statement was counted on. */
    Spread spread(Evidence.FromData evidence) {
        return Spread.of(members, evidence);
    }
}
