package app.shopfolk.persona.view;

import app.shopfolk.base.Share;
import app.shopfolk.persona.Persona;
import app.shopfolk.persona.Questions;
import app.shopfolk.persona.Topic;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.text.Words;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How much is guessed, and three questions for the till that would turn guesses into knowledge. */
final class QuestionsCard extends VBox {
    private final Words words;
    private final Consumer<Topic> answer;

    /** @param answer leads to where the answer is written */
    QuestionsCard(PersonaEditor editor, Words words, Consumer<Topic> answer) {
        this.words = words;
        this.answer = answer;
        editor.personaProperty().subscribe(this::show);
    }

    private void show(Persona persona) {
        getChildren().clear();
        var questions = Questions.of(persona);
        if (questions.isEmpty()) {
            return;
        }
        Share guesses = persona.guesses();
        Card card = Card.titled(words.texts().get("persona.ask.title"));
        Label share = wrapped(words.texts()
                .get(
                        "persona.ask.share",
                        words.figures().number(guesses.part()),
                        words.figures().number(guesses.whole())));
        share.getStyleClass().add("quiet");
        card.getChildren().add(share);
        for (Questions.Question question : questions) {
            Label text = wrapped(words.say(question.text()));
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox row = new HBox(
                    12,
                    text,
                    Buttons.link(words.texts().get("persona.ask.answer"), () -> answer.accept(question.topic())));
            card.getChildren().add(row);
        }
        getChildren().add(card);
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
