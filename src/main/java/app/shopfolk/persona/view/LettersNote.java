package app.shopfolk.persona.view;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.print.Letters;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;

/** Says before anything is printed that this computer has no letters for the cards, and what to install. */
record LettersNote(Letters letters, Words words) {
    /** Nothing where every letter can be drawn. */
    List<Node> of(Collection<PersonaSheet> sheets) {
        Set<Letters.Missing> missing = letters.missingFor(written(sheets));
        if (missing.isEmpty()) {
            return List.of();
        }
        // Words that cannot be drawn cannot say so.
        Texts spoken =
                letters.missingFor(List.of(words.texts().get("persona.title"))).isEmpty()
                        ? words.texts()
                        : Texts.load(Locale.ENGLISH);
        String key = missing.contains(Letters.Missing.JAPANESE) ? "persona.letters.japanese" : "persona.letters.others";
        Card note = Card.tinted(Sentence.body(spoken.get(key)));
        note.setId("persona-letters");
        return List.of(note);
    }

    private List<String> written(Collection<PersonaSheet> sheets) {
        List<String> texts = new ArrayList<>();
        texts.add(words.texts().get("persona.title"));
        for (PersonaSheet sheet : sheets) {
            texts.add(sheet.segment());
            texts.add(sheet.persona().name());
            sheet.persona().statements().forEach(statement -> {
                texts.add(statement.heading());
                texts.add(words.say(statement.text()));
            });
        }
        return texts;
    }
}
