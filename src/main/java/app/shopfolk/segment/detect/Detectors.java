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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the detectors find in a ledger, with the reasons, and the owner's word before theirs. */
public final class Detectors {
    private final CustomerFacts facts;
    private final Map<Detector, Detection> detections = new EnumMap<>(Detector.class);
    private final Map<Detector, Map<Integer, Boolean>> overruled = new EnumMap<>(Detector.class);

    private Detectors(CustomerFacts facts, Collection<Overrule> overrules) {
        this.facts = facts;
        for (Overrule overrule : overrules) {
            overruled
                    .computeIfAbsent(overrule.detector(), none -> new HashMap<>())
                    .put(overrule.customer(), overrule.holds());
        }
        detections.put(Detector.COMMERCIAL, new CommercialDetection(facts));
        detections.put(Detector.SPECIAL_OCCASION, new OccasionDetection(facts));
        detections.put(Detector.GIFT_BUYER, new GiftDetection(facts));
        detections.put(Detector.FIRST_TIMER, new FirstTimerDetection(facts));
        detections.put(Detector.BARGAIN_ONLY, new BargainDetection(facts));
        detections.put(Detector.SLIPPING_AWAY, new SlippingDetection(facts));
        detections.put(Detector.CATEGORY_FAN, new FanDetection(facts));
        detections.put(Detector.INFLUENCER, new InfluencerDetection(facts));
        detections.put(Detector.HIGH_EFFORT, new EffortDetection(facts));
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

    private Detection detection(Detector detector) {
        return Objects.requireNonNull(detections.get(detector));
    }
}
