package app.shopfolk.persona;

import app.shopfolk.base.Phrase;
import java.util.List;

/** What to ask at the till next: what is only guessed, or not known at all, the most telling first. */
public final class Questions {
    public static final int AT_ONCE = 3;

    private static final List<Topic> TELLING = List.of(
            Topic.VALUES,
            Topic.FEARS,
            Topic.DECIDES,
            Topic.REACH,
            Topic.RESEARCH,
            Topic.DAY,
            Topic.INFLUENCE,
            Topic.OCCASION,
            Topic.QUOTE,
            Topic.SAY,
            Topic.DONT);

    private Questions() {}

    /** A question on a topic. */
    public record Question(Topic topic, Phrase text) {}

    /** Three questions, or fewer where there is less to find out. */
    public static List<Question> of(Persona persona) {
        return TELLING.stream()
                .filter(topic -> persona.statements().stream()
                        .noneMatch(statement -> statement.topic() == topic && !statement.isGuess()))
                .limit(AT_ONCE)
                .map(topic -> new Question(topic, Phrase.of("persona.ask." + topic.code())))
                .toList();
    }
}
