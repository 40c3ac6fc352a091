package app.shopfolk.persona.page;

import app.shopfolk.persona.Evidence;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Statement;
import app.shopfolk.platform.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The marks behind statements: 1 for data, one for each source, the last for guesses. */
final class Footnotes {
    private final List<String> notes = new ArrayList<>();
    private final Words words;

    Footnotes(Persona persona, Words words) {
        this.words = words;
        for (Class<?> kind : List.of(Evidence.FromData.class, Evidence.YouSaid.class, Evidence.Guess.class)) {
            persona.statements().stream()
                    .map(Statement::evidence)
                    .filter(kind::isInstance)
                    .map(this::note)
                    .distinct()
                    .forEach(notes::add);
        }
    }

    String mark(Statement statement) {
        return Integer.toString(notes.indexOf(note(statement.evidence())) + 1);
    }

    List<String> notes() {
        return notes;
    }

    private String note(Evidence evidence) {
        return switch (evidence) {
            case Evidence.FromData data -> words.texts().get("persona.sheet.note.data", month(data.asOf()));
            case Evidence.YouSaid said ->
                words.texts().get("persona.source." + said.source().code());
            case Evidence.Guess guess -> words.texts().get("persona.sheet.note.guess");
        };
    }

    private String month(LocalDate day) {
        return words.figures().month(YearMonth.from(day));
    }
}
