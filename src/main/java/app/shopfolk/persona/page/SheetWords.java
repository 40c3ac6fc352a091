package app.shopfolk.persona.page;

import app.shopfolk.base.Phrase;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;

/** The language and country a sheet is set in. */
public record SheetWords(Texts texts, Figures figures) {
    public String say(Phrase phrase) {
        return new Spoken(texts, figures).say(phrase);
    }
}
