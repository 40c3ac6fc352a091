package app.shopfolk.platform.text;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.base.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Phrases in the words and figures of one language and country. */
public final class Spoken implements Wording {
    private static final String NAME_OF_A_FACT = "fact\\.[^.]+";
    private static final Money WHOLE_FROM = Money.of("100");

    private final Texts texts;
    private final Figures figures;
    private final UnaryOperator<String> stress;

    /** Words without any stress. */
    public Spoken(Texts texts, Figures figures) {
        this(texts, figures, UnaryOperator.identity());
    }

    private Spoken(Texts texts, Figures figures, UnaryOperator<String> stress) {
        this.texts = texts;
        this.figures = figures;
        this.stress = stress;
    }

    /** The same words, with the values in a sentence marked as the ones it turns on. */
    public Spoken stressing(UnaryOperator<String> mark) {
        return new Spoken(texts, figures, mark);
    }

    @Override
    public String say(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Verbatim(String words) -> words;
            case Phrase.Said(String key, List<Object> args) ->
                texts.get(key, args.stream().map(this::argument).toArray());
            case Phrase.Listed(boolean and, List<Phrase> parts) -> listed(and ? "app.list.and" : "app.list.or", parts);
        };
    }

    private String argument(Object arg) {
        return switch (arg) {
            case Phrase.Verbatim(String words) -> stress.apply(words);
            case Phrase.Said(String key, List<Object> args)
            when args.isEmpty() && !key.matches(NAME_OF_A_FACT) -> stress.apply(texts.get(key));
            case Phrase phrase -> say(phrase);
            case Money amount ->
                stress.apply(amount.compareTo(WHOLE_FROM) >= 0 ? figures.moneyWhole(amount) : shortMoney(amount));
            case Share share -> stress.apply(figures.percent(share.ratio()));
            case Long number -> stress.apply(figures.number(number));
            case Double number -> stress.apply(figures.decimal(number, 1));
            case LocalDate day -> stress.apply(figures.date(day));
            default -> stress.apply(arg.toString());
        };
    }

    private String shortMoney(Money amount) {
        BigDecimal plain = amount.toBigDecimal().stripTrailingZeros();
        return plain.scale() <= 0 ? figures.moneyWhole(amount) : figures.money(amount);
    }

    private String listed(String pattern, List<Phrase> parts) {
        String words = "";
        for (int at = 0; at < parts.size(); at++) {
            String said = argument(parts.get(at));
            boolean last = at == parts.size() - 1;
            words = at == 0 ? said : texts.get(last ? pattern : "app.list.more", words, said);
        }
        return words;
    }
}
