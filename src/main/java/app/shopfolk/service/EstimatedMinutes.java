package app.shopfolk.service;

import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.EffortScale;
import app.shopfolk.sales.ServiceContact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long an issue is likely to take: as told, else as issues of its topic took, else as all did. */
final class EstimatedMinutes {
    /** Where nothing was ever measured. */
    private static final double NOBODY_KNOWS = 10;

    /** Fewer contacts on a topic than this tell less than all contacts do. */
    private static final int ENOUGH = 3;

    private final Map<String, Double> byTopic = new HashMap<>();
    private final double usual;

    EstimatedMinutes(CustomerFacts facts) {
        EffortScale scale = facts.settings().effort();
        Map<String, List<Double>> took = new HashMap<>();
        List<Double> all = new ArrayList<>();
        for (ServiceContact contact : facts.ledger().contacts()) {
            double minutes = minutes(contact, scale);
            if (minutes > 0 && !contact.open()) {
                all.add(minutes);
                took.computeIfAbsent(key(contact.topic()), none -> new ArrayList<>())
                        .add(minutes);
            }
        }
        took.forEach((topic, minutes) -> {
            if (minutes.size() >= ENOUGH) {
                byTopic.put(topic, middle(minutes));
            }
        });
        usual = all.isEmpty() ? NOBODY_KNOWS : middle(all);
    }

    private static double minutes(ServiceContact contact, EffortScale scale) {
        Integer told = contact.minutes();
        Integer effort = contact.effort();
        return told != null ? told / 100.0 : effort == null ? 0 : scale.minutesOf(effort / 100.0);
    }

    private static String key(@Nullable String topic) {
        return topic == null ? "" : topic.strip().toLowerCase(Locale.ROOT);
    }

    /** The median: one very long call must not make all of its kind look long. */
    private static double middle(List<Double> minutes) {
        List<Double> sorted = minutes.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Minutes; never less than one. */
    double of(Issue issue) {
        Integer told = issue.minutes();
        double minutes = told != null && told > 0 ? told / 100.0 : byTopic.getOrDefault(key(issue.topic()), usual);
        return Math.max(1, minutes);
    }
}
