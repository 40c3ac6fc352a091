package app.shopfolk.segment.matter;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Criteria ranked by how much of an outcome they explain: Pearson's chi-squared test of levels against the outcome, as in
 * CHAID (Kass 1980, Applied Statistics 29), corrected for the number of criteria tried (Holm 1979, Scandinavian Journal
 * of Statistics 6).
 *
 * @param customers how many of the customers the outcome can be told
 * @param ranked the criteria with the strongest connection first, those that may be chance last
 */
public record WhatMatters(Outcome outcome, int customers, List<Matter> ranked) {
    /** Fewer customers than this allow no word on anything. */
    public static final int TOO_FEW = 50;

    /** Stricter than the usual 0.05: the statistic only nearly follows its distribution, and an owner acts on what it says. */
    static final double SURE = 0.01;

    private static final double STRONG = 0.3;
    private static final double CLEAR = 0.1;

    public WhatMatters {
        ranked = List.copyOf(ranked);
    }

    /**
     * One criterion.
     *
     * @param effect Cramér's V: below 0.1 slight, from 0.3 strong
     * @param p the chance of so much difference if nothing were behind it
     * @param corrected {@code p} after Holm's correction for all criteria tried
     */
    public record Matter(
            Fact fact, double chiSquared, int degrees, double effect, double p, double corrected, List<Level> levels) {
        /** Whether this is more than chance. */
        public boolean isSure() {
            return corrected < SURE;
        }

        /** Who does and who does not, in a sentence. */
        public Phrase sentence(Outcome outcome, CustomerFacts facts) {
            return compared("segment.matter." + outcome.code() + ".sentence", outcome, facts, Matter::clause);
        }

        /** The same in a few words, where the outcome is said beside it. */
        public Phrase contrast(Outcome outcome, CustomerFacts facts) {
            return compared("segment.matter.contrast", outcome, facts, Matter::brief);
        }

        private static Phrase clause(Level level, CustomerFacts facts) {
            return RuleSentence.clause(level.rule(), facts);
        }

        /** A label stands for itself, where the fact is named above it. */
        private static Phrase brief(Level level, CustomerFacts facts) {
            return level.rule() instanceof Rule.OneOf(String key, Set<String> labels)
                            && labels.size() == 1
                            && facts.fact(key).isPresent()
                    ? FactWords.label(
                            facts.fact(key).orElseThrow(), labels.iterator().next())
                    : clause(level, facts);
        }

        private Phrase compared(
                String key, Outcome outcome, CustomerFacts facts, BiFunction<Level, CustomerFacts, Phrase> said) {
            List<Level> telling = levels.stream()
                    .filter(level -> !level.hits().isAboutFew())
                    .sorted(Comparator.comparingDouble(level -> level.hits().ratio()))
                    .toList();
            if (telling.size() < 2) {
                return Phrase.of("segment.matter.one", outcome.phrase(), FactWords.name(fact));
            }
            Level least = telling.getFirst();
            Level most = telling.getLast();
            return Phrase.of(key, said.apply(most, facts), most.hits(), said.apply(least, facts), least.hits());
        }

        /** How much it explains: strong, clear or slight (Cohen 1988), or perhaps nothing. */
        public Phrase strength() {
            String word = !isSure() ? "chance" : effect >= STRONG ? "strong" : effect >= CLEAR ? "clear" : "slight";
            return Phrase.of("segment.matter.strength." + word);
        }
    }

    /** One level of a criterion: who they are, how many, and for how many of them the outcome is yes. */
    public record Level(Rule.Condition rule, Share hits) {}

    /** Ranks all criteria of all customers. */
    public static WhatMatters of(CustomerFacts facts, Outcome outcome) {
        int[] rows = new int[facts.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        return of(facts, outcome, rows);
    }

    /** Ranks all criteria among some of the customers, such as those of one bucket. */
    public static WhatMatters of(CustomerFacts facts, Outcome outcome, int[] rows) {
        return rank(outcome, outcome.of(facts), Criteria.of(facts, outcome), rows);
    }

    static WhatMatters rank(Outcome outcome, byte[] yes, List<Levels> criteria, int[] rows) {
        int known = 0;
        for (int row : rows) {
            known += yes[row] == Outcome.UNKNOWN ? 0 : 1;
        }
        if (known < TOO_FEW) {
            return new WhatMatters(outcome, known, List.of());
        }
        List<Matter> matters = new ArrayList<>();
        for (Levels levels : criteria) {
            long[][] counts = Split.count(levels, yes, rows);
            Contingency test = Contingency.of(mergeSmall(counts));
            if (test.degrees() > 0) {
                matters.add(new Matter(
                        levels.fact(),
                        test.chiSquared(),
                        test.degrees(),
                        test.effect(),
                        test.p(),
                        test.p(),
                        levels(levels, counts)));
            }
        }
        return new WhatMatters(outcome, known, holm(matters));
    }

    /** Levels too small for the test to hold go together, whatever they are. */
    private static long[][] mergeSmall(long[][] counts) {
        List<long[]> merged = new ArrayList<>();
        long[] small = new long[2];
        for (long[] level : counts) {
            if (level[0] + level[1] < 10) {
                small[0] += level[0];
                small[1] += level[1];
            } else {
                merged.add(level);
            }
        }
        if (small[0] + small[1] >= 10) {
            merged.add(small);
        }
        return merged.toArray(long[][]::new);
    }

    private static List<Level> levels(Levels levels, long[][] counts) {
        List<Level> list = new ArrayList<>();
        for (int level = 0; level < levels.count(); level++) {
            long all = counts[level][0] + counts[level][1];
            if (all > 0) {
                list.add(new Level(levels.rules().get(level), new Share(counts[level][1], all)));
            }
        }
        return list;
    }

    private static List<Matter> holm(List<Matter> matters) {
        List<Matter> byP = new ArrayList<>(matters);
        byP.sort(Comparator.comparingDouble(Matter::p));
        List<Matter> corrected = new ArrayList<>();
        double worst = 0;
        for (int at = 0; at < byP.size(); at++) {
            Matter matter = byP.get(at);
            worst = Math.max(worst, Math.min(1, matter.p() * (byP.size() - at)));
            corrected.add(new Matter(
                    matter.fact(),
                    matter.chiSquared(),
                    matter.degrees(),
                    matter.effect(),
                    matter.p(),
                    worst,
                    matter.levels()));
        }
        corrected.sort(Comparator.comparingInt((Matter matter) -> matter.isSure() ? 0 : 1)
                .thenComparingDouble(matter -> -matter.effect()));
        return corrected;
    }

    /** The criteria that are more than chance, the strongest first. */
    public List<Matter> sure() {
        return ranked.stream().filter(Matter::isSure).toList();
    }

    /** What this says, in a sentence. */
    public Phrase sentence(CustomerFacts facts) {
        if (customers < TOO_FEW) {
            return Phrase.of("segment.matter.too-few", outcome.phrase(), (long) customers, (long) TOO_FEW);
        }
        List<Matter> sure = sure();
        if (sure.isEmpty()) {
            return Phrase.of("segment.matter.nothing", outcome.phrase());
        }
        return sure.getFirst().sentence(outcome, facts);
    }
}
