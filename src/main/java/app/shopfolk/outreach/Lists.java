package app.shopfolk.outreach;

import app.shopfolk.facts.CustomerFacts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes lists and remembers which were handed out. */
public final class Lists {
    private final Campaigns campaigns;
    private final Supplier<ListRules> rules;
    private final InstantSource clock;

    public Lists(Campaigns campaigns, Supplier<ListRules> rules, InstantSource clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.clock = clock;
    }

    /** Today on the owner's clock. */
    public LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    public ListRules rules() {
        return rules.get();
    }

    /** The keys of all customers. */
    public CustomerKeys keys(CustomerFacts facts) {
        return CustomerKeys.of(facts.ledger(), campaigns.seed());
    }

    /** Who is on an audience's list for a channel today. */
    public ContactList make(CustomerFacts facts, CustomerKeys keys, Audience audience, ContactChannel channel) {
        return new ContactList.Maker(facts, keys, campaigns.all(), rules.get(), today()).of(audience, channel);
    }

    /** Lists handed out, the newest first. */
    public List<Campaign> handedOut() {
        return campaigns.all();
    }

    /** Keeps that a list is handed out; the same list again on the same day is one. Durable when it returns. */
    public Campaign handOut(ContactList list, CustomerKeys keys) {
        Campaign fresh = list.campaign(keys);
        Optional<Campaign> again = campaigns.all().stream()
                .filter(each -> each.isAgain(fresh.audience(), fresh.channel(), fresh.made()))
                .findFirst();
        return campaigns.keep(again.map(earlier -> earlier.and(fresh)).orElse(fresh));
    }

    /** Takes back that a list was handed out; it was never sent. */
    public void takeBack(Campaign campaign) {
        campaigns.remove(campaign.id());
    }

    /** Brings back what {@link #takeBack} took. */
    public void bringBack(Campaign campaign) {
        campaigns.keep(campaign);
    }
}
