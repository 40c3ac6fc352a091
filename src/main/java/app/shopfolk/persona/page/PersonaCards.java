package app.shopfolk.persona.page;

import app.shopfolk.persona.PersonaSheet;
import app.shopfolk.platform.print.FourUp;
import app.shopfolk.platform.print.Page;
import app.shopfolk.platform.print.Paper;
import app.shopfolk.platform.text.Words;
import java.util.List;

/** All personas' pages for a paper. */
public final class PersonaCards {
    private PersonaCards() {}

    /** The pages in the order of the sheets; small cards stand four to a page with cut marks. */
    public static List<Page> pages(List<PersonaSheet> sheets, Paper paper, Words words) {
        List<Page> cards = sheets.stream()
                .flatMap(sheet -> PersonaCard.of(sheet, paper, words).stream())
                .toList();
        return paper == Paper.A6X4 ? FourUp.of(cards) : cards;
    }
}
