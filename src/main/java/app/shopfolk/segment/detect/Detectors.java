package app.shopfolk.segment.detect;

import app.shopfolk.base.Phrase;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the detectors find in a ledger, with the reasons, and the owner's word before theirs. */
public final class Detectors {
    private final CustomerFacts facts;
    /** Made when first asked for: the buckets of most shops rest on one or two of them. */
    private final Map<Detector, Detection> detections = new ConcurrentHashMap<>();

    private final Map<Detector, Map<Integer, Boolean>> overruled = new EnumMap<>(Detector.class);

    private Detectors(CustomerFacts facts, Collection<Overrule> overrules) {
        this.facts = facts;
        for (Overrule overrule : overrules) {
            overruled
                    .computeIfAbsent(overrule.detector(), none -> new HashMap<>())
                    .put(overrule.customer(), overrule.holds());
        }
    }

    /** The detectors over a ledger's facts. */
    public static Detectors of(CustomerFacts facts, Collection<Overrule> overrules) {
        return new Detectors(facts, overrules);
    }

    /** The facts and one yes/no fact more for each detector, so that rules can speak of what was found. */
    public CustomerFacts asFacts() {
        CustomerFacts more = facts;
        for (Detector detector : Detector.values()) {
            more = more.with(new Fact(detector.fact(), Fact.Kind.YES_NO, Fact.Unit.NONE), () -> column(detector));
        }
        return more;
    }

    /** Yes or no of each customer; unknown of all where it is found of nobody, so that it is no criterion. */
    private Column column(Detector detector) {
        int[] codes = IntStream.range(0, facts.size())
                .map(row -> holds(detector, row) ? 1 : 0)
                .toArray();
        boolean nobody = IntStream.of(codes).noneMatch(code -> code == 1);
        return new Column.Categories(
                nobody
                        ? IntStream.of(codes)
                                .map(code -> Column.Categories.UNKNOWN)
                                .toArray()
                        : codes,
                List.of("false", "true"));
    }

    /** Whether it holds of a customer, by the owner's word or by the evidence. */
    public boolean holds(Detector detector, int row) {
        Boolean told = told(detector, row);
        return told == null ? !detection(detector).evidence(row).isEmpty() : told;
    }

    /** Why it holds, or that the owner says so; empty where it does not hold. */
    public List<Phrase> why(Detector detector, int row) {
        Boolean told = told(detector, row);
        if (told == null) {
            return detection(detector).evidence(row);
        }
        return told ? List.of(Phrase.of("segment.detect.you-said")) : List.of();
    }

    /** The owner's own word on it, if she gave one. */
    public Optional<Boolean> said(Detector detector, int row) {
        return Optional.ofNullable(told(detector, row));
    }

    /** The rows it holds of, rising. */
    public int[] rows(Detector detector) {
        return IntStream.range(0, facts.size())
                .filter(row -> holds(detector, row))
                .toArray();
    }

    private @Nullable Boolean told(Detector detector, int row) {
        return overruled
                .getOrDefault(detector, Map.of())
                .get(facts.customer(row).id());
    }

    private Detection detection(Detector asked) {
        return detections.computeIfAbsent(asked, detector -> switch (detector) {
            case COMMERCIAL -> new CommercialDetection(facts);
            case SPECIAL_OCCASION -> new OccasionDetection(facts);
            case GIFT_BUYER -> new GiftDetection(facts);
            case FIRST_TIMER -> new FirstTimerDetection(facts);
            case BARGAIN_ONLY -> new BargainDetection(facts);
            case SLIPPING_AWAY -> new SlippingDetection(facts);
            case CATEGORY_FAN -> new FanDetection(facts);
            case INFLUENCER -> new InfluencerDetection(facts);
            case HIGH_EFFORT -> new EffortDetection(facts);
        });
    }
}
