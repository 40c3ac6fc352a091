package app.shopfolk.outreach;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.sales.Customer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom to reach of an audience through a channel, who is held out, and who was left out and why: every customer of the
 * audience stands in exactly one place.
 *
 * @param drawn the day the hold-out was first drawn
 * @param in rows of those to be written to
 * @param heldOut rows of those who are not, so that the result can be told
 * @param out rows of those left out, by reason
 */
public record ContactList(
        Audience audience,
        ContactChannel channel,
        LocalDate day,
        LocalDate drawn,
        List<Integer> in,
        List<Integer> heldOut,
        Map<LeftOut, List<Integer>> out) {
    public ContactList {
        in = List.copyOf(in);
        heldOut = List.copyOf(heldOut);
        out = Collections.unmodifiableMap(new EnumMap<>(out));
    }

    /** How many were left out for a reason. */
    public int count(LeftOut reason) {
        return rows(reason).size();
    }

    /** Who was left out for a reason. */
    public List<Integer> rows(LeftOut reason) {
        return out.getOrDefault(reason, List.of());
    }

    /** How many can and may be reached, held out or not. */
    public int reach() {
        return in.size() + heldOut.size();
    }

    /** What is kept of it once it is handed out. */
    public Campaign campaign(CustomerKeys keys) {
        return new Campaign(
                0,
                day,
                drawn,
                audience.id(),
                audience.name(),
                channel,
                Campaign.sorted(in.stream().mapToLong(keys::of)),
                Campaign.sorted(heldOut.stream().mapToLong(keys::of)));
    }

    /** Works out a list; what was handed out before decides who rests and who stays held out. */
    static final class Maker {
        private final CustomerFacts facts;
        private final CustomerKeys keys;
        private final List<Campaign> earlier;
        private final ListRules rules;
        private final LocalDate today;

        Maker(CustomerFacts facts, CustomerKeys keys, List<Campaign> earlier, ListRules rules, LocalDate today) {
            this.facts = facts;
            this.keys = keys;
            this.earlier = earlier;
            this.rules = rules;
            this.today = today;
        }

        ContactList of(Audience audience, ContactChannel channel) {
            Map<LeftOut, List<Integer>> out = new EnumMap<>(LeftOut.class);
            Round round = Round.of(audience.id(), earlier, keys, today);
            Set<Integer> rested = rested(audience, channel);
            Set<Integer> awaited = awaited(audience);
            Set<String> refused = refusedPlaces(channel);
            List<Integer> fit = new ArrayList<>();
            for (int row : audience.rows()) {
                Optional<LeftOut> reason = isRefused(row, channel, refused)
                        ? Optional.of(LeftOut.REFUSED)
                        : reason(row, channel, rested, awaited);
                if (reason.isPresent()) {
                    out.computeIfAbsent(reason.get(), none -> new ArrayList<>()).add(row);
                } else {
                    fit.add(row);
                }
            }
            List<Integer> in = new ArrayList<>();
            List<Integer> heldOut = new ArrayList<>();
            HoldOut draw = new HoldOut(audience.id(), round.drawn(), rules.holdOutPercent());
            for (int row : oneOfEachPlace(fit, channel, round, out)) {
                (round.isHeldOut(row, () -> draw.holds(keys.of(row))) ? heldOut : in).add(row);
            }
            return new ContactList(audience, channel, today, round.drawn(), in, heldOut, out);
        }

        /** Where somebody who said no would be reached, whoever else is reached there; a letter carries a name. */
        private Set<String> refusedPlaces(ContactChannel channel) {
            return channel == ContactChannel.POST
                    ? Set.of()
                    : facts.ledger().customers().stream()
                            .filter(customer -> isRefused(customer, channel))
                            .flatMap(customer -> channel.place(customer).stream())
                            .collect(Collectors.toSet());
        }

        private boolean isRefused(int row, ContactChannel channel, Set<String> places) {
            Customer customer = facts.customer(row);
            return isRefused(customer, channel)
                    || (!places.isEmpty()
                            && channel.place(customer).filter(places::contains).isPresent());
        }

        private static boolean isRefused(Customer customer, ContactChannel channel) {
            return "false".equals(customer.values().get(channel.consent()));
        }

        private Optional<LeftOut> reason(int row, ContactChannel channel, Set<Integer> rested, Set<Integer> awaited) {
            Customer customer = facts.customer(row);
            String word = customer.values().get(channel.consent());
            if (!"true".equals(word)) {
                return Optional.of(LeftOut.NO_CONSENT);
            }
            if (channel.place(customer).filter(place -> !place.isBlank()).isEmpty()) {
                return Optional.of(LeftOut.NO_PLACE);
            }
            if (rested.contains(row)) {
                return Optional.of(LeftOut.WRITTEN_LATELY);
            }
            return awaited.contains(row) ? Optional.of(LeftOut.AWAITED) : Optional.empty();
        }

        /** Those written to lately, but for this very list earlier today. */
        private Set<Integer> rested(Audience audience, ContactChannel channel) {
            Set<Integer> rows = new HashSet<>();
            for (Campaign campaign : earlier) {
                boolean lately = campaign.made().plusDays(rules.restDays()).isAfter(today);
                if (lately && !campaign.isAgain(audience.id(), channel, today)) {
                    for (int row : keys.rows(campaign.written())) {
                        rows.add(row);
                    }
                }
            }
            return rows;
        }

        private Set<Integer> awaited(Audience audience) {
            Set<Integer> rows = new HashSet<>();
            for (Campaign campaign : earlier) {
                if (campaign.isAwaited(today) && !campaign.audience().equals(audience.id())) {
                    for (int row : keys.rows(campaign.heldOut())) {
                        rows.add(row);
                    }
                }
            }
            return rows;
        }

        /** One of each household: whoever already has a part in this round, else who paid most. */
        private List<Integer> oneOfEachPlace(
                List<Integer> fit, ContactChannel channel, Round round, Map<LeftOut, List<Integer>> out) {
            Map<String, Integer> kept = new HashMap<>();
            for (int row : fit) {
                kept.merge(
                        channel.place(facts.customer(row)).orElseThrow(),
                        row,
                        (one, other) -> before(other, one, round) ? other : one);
            }
            Set<Integer> chosen = new HashSet<>(kept.values());
            List<Integer> rest = new ArrayList<>();
            List<Integer> one = new ArrayList<>();
            for (int row : fit) {
                (chosen.contains(row) ? one : rest).add(row);
            }
            if (!rest.isEmpty()) {
                out.put(LeftOut.SAME_PLACE, rest);
            }
            return one;
        }

        private boolean before(int row, int other, Round round) {
            if (round.knows(row) != round.knows(other)) {
                return round.knows(row);
            }
            long paid = facts.measures(null).revenue(row);
            return paid > facts.measures(null).revenue(other);
        }
    }
}
