package app.shopfolk.persona.page;

import app.shopfolk.base.Share;
import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.text.Words;

/** How many customers a sheet stands for, as it may be printed: of very few only that they are few. */
record Headcount(PersonaSheet sheet, Words words) {
    /** The figure alone. */
    String figure() {
        return sheet.isAboutFew()
                ? "<\u00a0" + words.figures().number(Share.FEW)
                : words.figures().number(sheet.customers());
    }

    /** The figure with its noun. */
    String said() {
        return sheet.isAboutFew()
                ? words.texts()
                        .get("persona.sheet.customers.few", words.figures().number(Share.FEW))
                : words.texts().get("persona.sheet.customers", words.figures().number(sheet.customers()));
    }
}
