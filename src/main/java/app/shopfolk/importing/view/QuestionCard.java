package app.shopfolk.importing.view;

import app.shopfolk.importing.Question;
import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.meaning.FileKind;
import app.shopfolk.importing.values.DateForm;
import app.shopfolk.importing.values.DateOrder;
import app.shopfolk.importing.values.NumberForm;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What only the owner can tell, as one plain question; it goes when she has answered. */
final class QuestionCard {
    private final Texts texts;
    private final ImportWords words;
    private final UnderstoodFile file;
    private final Question question;
    private final Consumer<UnderstoodFile> onAnswered;

    private QuestionCard(
            Texts texts,
            ImportWords words,
            UnderstoodFile file,
            Question question,
            Consumer<UnderstoodFile> onAnswered) {
        this.texts = texts;
        this.words = words;
        this.file = file;
        this.question = question;
        this.onAnswered = onAnswered;
    }

    static Node of(
            Texts texts,
            ImportWords words,
            UnderstoodFile file,
            Question question,
            Consumer<UnderstoodFile> onAnswered) {
        return new QuestionCard(texts, words, file, question, onAnswered).card();
    }

    private Card card() {
        Sentence sentence = Sentence.body(
                texts.get(question.kind().messageKey(), file.name(), question.column(), question.example()));
        sentence.setMaxHeight(Region.USE_PREF_SIZE);
        FlowPane answers = new FlowPane(8, 8);
        answers.setAlignment(Pos.CENTER_LEFT);
        answers.getChildren().addAll(answers());
        return Card.tinted(sentence, answers);
    }

    private List<Button> answers() {
        return switch (question.kind()) {
            case DAY_OR_MONTH ->
                Question.orders().stream()
                        .map(order -> answer(asDay(order), file.withDateOrder(order)))
                        .toList();
            case THOUSANDS_OR_DECIMALS ->
                List.of(NumberForm.POINT, NumberForm.COMMA).stream()
                        .map(form -> answer(words.asNumber(form.parse(question.example())), file.withNumbers(form)))
                        .toList();
            case WHAT_IS_IT ->
                Arrays.stream(FileKind.values())
                        .filter(FileKind::isImported)
                        .map(kind -> answer(words.kind(kind.code()), file.withKind(kind)))
                        .toList();
        };
    }

    private Button answer(String text, UnderstoodFile answered) {
        return Buttons.small(text, () -> onAnswered.accept(answered));
    }

    /** The example as a day, when read that way: 3 April. */
    private String asDay(DateOrder order) {
        long parsed = new DateForm(order, false).parse(question.example());
        if (parsed == DateForm.NOT) {
            return texts.get("import.order." + order.name().toLowerCase(Locale.ROOT));
        }
        LocalDate day = LocalDate.ofEpochDay(DateForm.day(parsed));
        return DateTimeFormatter.ofLocalizedPattern("MMMMd")
                .withLocale(texts.locale())
                .format(day);
    }
}
