package app.shopfolk.outreach;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What an audience's age, work and habits suggest of a channel, before any answer is known. A starting point and said to be
 * one: each sign moves a channel up or down by a quarter.
 */
final class ChannelFit {
    private static final double STEP = 0.25;
    private static final double YOUNG = 30;
    private static final double OLD = 58;
    private static final double MOST = 0.5;
    private static final double SAVVY = 3.5;

    private final CustomerFacts facts;
    private final Audience audience;

    ChannelFit(CustomerFacts facts, Audience audience) {
        this.facts = facts;
        this.audience = audience;
    }

    /** The factor, 1 where nothing speaks for or against, and the signs behind it. */
    record Fit(double factor, List<Phrase> signs) {}

    Fit of(ContactChannel channel) {
        double factor = 1;
        List<Phrase> signs = new ArrayList<>();
        for (Sign sign : signs()) {
            boolean speaksFor = sign.up().contains(channel);
            if (speaksFor || sign.down().contains(channel)) {
                factor += speaksFor ? STEP : -STEP;
                signs.add(Phrase.of(speaksFor ? "outreach.fit.for" : "outreach.fit.against", sign.said()));
            }
        }
        return new Fit(Math.max(STEP, factor), signs);
    }

    private record Sign(Phrase said, List<ContactChannel> up, List<ContactChannel> down) {}

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        double age = median("age");
        if (age < YOUNG) {
            signs.add(new Sign(
                    Phrase.of("outreach.fit.age", Math.round(age)),
                    List.of(ContactChannel.SMS),
                    List.of(ContactChannel.POST, ContactChannel.PHONE)));
        } else if (age >= OLD) {
            signs.add(new Sign(
                    Phrase.of("outreach.fit.age", Math.round(age)),
                    List.of(ContactChannel.POST, ContactChannel.PHONE),
                    List.of(ContactChannel.SMS)));
        }
        share(
                signs,
                "outreach.fit.business",
                row -> "true".equals(facts.label("has-company", row).orElse("")),
                List.of(ContactChannel.PHONE, ContactChannel.EMAIL),
                List.of(ContactChannel.SMS));
        share(
                signs,
                "outreach.fit.online",
                row -> facts.number("online-share", row) >= MOST * 100,
                List.of(ContactChannel.EMAIL, ContactChannel.SMS),
                List.of(ContactChannel.POST));
        share(
                signs,
                "outreach.fit.networks",
                row -> facts.label("networks", row)
                        .filter(label -> !label.equalsIgnoreCase("none"))
                        .isPresent(),
                List.of(ContactChannel.SMS),
                List.of());
        double savvy = median("web-savvy");
        if (savvy < SAVVY) {
            signs.add(new Sign(Phrase.of("outreach.fit.not-savvy", savvy), List.of(ContactChannel.POST), List.of()));
        }
        return signs;
    }

    private void share(
            List<Sign> signs, String key, IntPredicate has, List<ContactChannel> up, List<ContactChannel> down) {
        long having = audience.rows().stream().filter(has::test).count();
        if (having >= Share.FEW && having >= audience.size() * MOST) {
            signs.add(new Sign(Phrase.of(key, new Share(having, audience.size())), up, down));
        }
    }

    /** The middle value of those it is known of; {@code NaN} where that is of fewer than a quarter or too few to speak of. */
    private double median(String fact) {
        if (!(facts.column(fact).orElse(null) instanceof Column.Numbers)) {
            return Double.NaN;
        }
        double[] known = audience.rows().stream()
                .mapToDouble(row -> facts.number(fact, row))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        boolean enough = known.length >= Share.FEW && known.length * 4 >= audience.size();
        return enough ? Arrays.stream(known).skip(known.length / 2).findFirst().orElse(Double.NaN) : Double.NaN;
    }
}
