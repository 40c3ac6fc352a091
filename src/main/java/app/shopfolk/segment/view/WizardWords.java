package app.shopfolk.segment.view;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import app.shopfolk.facts.Column;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.facts.Fact;
import app.shopfolk.facts.FactWords;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.segment.Rule;
import app.shopfolk.segment.RuleSentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Facts, values and rules in the owner's words. */
public final class WizardWords {
    private static final int WHOLE_FROM = 20;

    private final Texts texts;
    private final Figures figures;
    private final Spoken spoken;

    public WizardWords(Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        this.spoken = new Spoken(texts, figures);
    }

    Texts texts() {
        return texts;
    }

    String get(String key, Object... args) {
        return texts.get("wizard." + key, args);
    }

    Wording wording() {
        return spoken;
    }

    String say(Phrase phrase) {
        return spoken.say(phrase);
    }

    /** A phrase whose values stand out. */
    String stressed(Phrase phrase) {
        return spoken.stressing(WizardWords::strong).say(phrase);
    }

    Figures figures() {
        return figures;
    }

    /** What a fact is called, as a heading. */
    String name(Fact fact) {
        String name = spoken.say(FactWords.name(fact));
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(figures.locale()) + name.substring(1);
    }

    /** What a fact means, in a sentence. */
    String meaning(Fact fact) {
        return spoken.say(FactWords.meaning(fact));
    }

    /** A label of a category in words. */
    String value(Fact fact, String label) {
        return spoken.say(FactWords.label(fact, label));
    }

    /** A rule as a sentence whose values stand out. */
    String sentence(Rule rule, CustomerFacts facts) {
        return spoken.stressing(WizardWords::strong).say(RuleSentence.of(rule, facts));
    }

    /** Makes words stand out in a sentence. */
    static String strong(String words) {
        return "**" + words + "**";
    }

    /** A number of a fact with its unit; for amounts in units of the currency. */
    String value(Fact fact, double number) {
        String plain = plain(fact, number);
        if (fact.unit() == Fact.Unit.NONE) {
            return plain;
        }
        String key = "unit." + fact.unit().name().toLowerCase(Locale.ROOT);
        return number == 1 && texts.has("wizard." + key + ".one") ? get(key + ".one") : get(key, plain);
    }

    /** A number of a fact without its unit. */
    String plain(Fact fact, double number) {
        if (fact.kind() == Fact.Kind.DATE) {
            return figures.dateShort(LocalDate.ofEpochDay(Math.round(number)));
        }
        if (fact.kind() == Fact.Kind.MONEY && Math.abs(number) >= WHOLE_FROM) {
            return figures.moneyWhole(Money.of(BigDecimal.valueOf(number)));
        }
        boolean whole = number == Math.rint(number) || Math.abs(number) >= WHOLE_FROM;
        return figures.decimal(number, whole ? 0 : 1);
    }

    /** What is known of a customer, in words; empty where nothing is. */
    Optional<String> of(CustomerFacts facts, Fact fact, int row) {
        return facts.column(fact.key()).filter(column -> column.isKnown(row)).map(column -> switch (column) {
            case Column.Numbers(double[] values) -> value(fact, values[row]);
            case Column.Amounts(long[] values) -> value(fact, values[row] / (double) Money.UNIT);
            case Column.Days(int[] values) -> figures.dateShort(LocalDate.ofEpochDay(values[row]));
            case Column.Categories labels -> value(fact, labels.labels().get(labels.codes()[row]));
        });
    }
}
