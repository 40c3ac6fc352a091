package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.text.Words;
import java.util.ArrayList;
import java.util.List;

/** All personas to hand on: a page on how to use them, and a page for each. */
public final class Booklet {
    private Booklet() {}

    /** The pages, upright on a large paper. */
    public static List<Page> of(List<PersonaSheet> sheets, Paper paper, Words words) {
        List<Page> pages = new ArrayList<>();
        pages.add(new HowToPage(sheets, paper, words));
        sheets.forEach(sheet -> pages.addAll(PersonaCard.of(sheet, paper, words)));
        return pages;
    }
}
