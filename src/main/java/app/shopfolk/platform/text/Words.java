package app.shopfolk.platform.text;

import app.shopfolk.base.Money;
import app.shopfolk.base.Phrase;
import app.shopfolk.base.Share;
import app.shopfolk.base.Wording;
import java.time.LocalDate;
import java.util.List;

/** Phrases in the owner's language, their figures in her country's form. Amounts are said in whole units. */
public record Words(Texts texts, Figures figures) implements Wording {
    @Override
    public String say(Phrase phrase) {
        return switch (phrase) {
            case Phrase.Said said ->
                texts.get(said.key(), said.args().stream().map(this::word).toArray());
            case Phrase.Verbatim verbatim -> verbatim.words();
            case Phrase.Listed listed -> list(listed);
        };
    }

    private String word(Object argument) {
        return switch (argument) {
            case Phrase phrase -> say(phrase);
            case Long number -> figures.number(number);
            case Double number -> figures.decimal(number, 1);
            case Money money -> figures.moneyWhole(money);
            case Share share -> figures.percent(share.ratio());
            case LocalDate day -> figures.date(day);
            default -> argument.toString();
        };
    }

    private String list(Phrase.Listed listed) {
        List<String> parts = listed.parts().stream().map(this::say).toList();
        if (parts.isEmpty()) {
            return "";
        }
        String words = parts.getFirst();
        for (int at = 1; at < parts.size(); at++) {
            boolean last = at == parts.size() - 1;
            String joint = last ? (listed.and() ? "app.list.and" : "app.list.or") : "app.list.more";
            words = texts.get(joint, words, parts.get(at));
        }
        return words;
    }
}
