package app.shopfolk.service.view;

import app.shopfolk.base.Phrase;
import app.shopfolk.base.Wording;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.fx.Sentence;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.service.Ladder.Candidate;
import app.shopfolk.service.Step;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Those who only cost, each with the mildest thing that would change it, a letter, and "keep anyway". */
final class LadderCard {
    private static final int MOST_SHOWN = 12;

    private final ServiceViewModel model;
    private final Texts texts;
    private final Wording wording;
    private final IntConsumer toCustomer;

    LadderCard(ServiceViewModel model, Texts texts, Wording wording, IntConsumer toCustomer) {
        this.model = model;
        this.texts = texts;
        this.wording = wording;
        this.toCustomer = toCustomer;
    }

    Card of(ServiceViewModel.State state) {
        Card card = Card.titled(texts.get("service.ladder"), quiet(texts.get("service.ladder.rails")));
        card.getStyleClass().add("service-ladder");
        List<Candidate> customers = state.ladder().customers();
        if (customers.isEmpty() && state.ladder().buckets().isEmpty()) {
            card.getChildren().add(Sentence.body(texts.get("service.ladder.nobody")));
        }
        for (Candidate bucket : state.ladder().buckets()) {
            String name =
                    state.picture().segmentation().segments().get(bucket.at()).name();
            card.getChildren().addAll(Pages.hairline(), row(new Label(name), bucket, List.of(steps(name, bucket))));
        }
        for (Candidate candidate : customers.subList(0, Math.min(MOST_SHOWN, customers.size()))) {
            Customer customer = state.picture().facts().customer(candidate.at());
            Button name = Buttons.link(customer.displayName(), () -> toCustomer.accept(candidate.at()));
            List<Node> buttons = List.of(
                    steps(customer.displayName(), candidate),
                    letter(customer, candidate),
                    Buttons.small(texts.get("service.keep"), () -> keep(card, customer, candidate)));
            card.getChildren().addAll(Pages.hairline(), row(name, candidate, buttons));
        }
        if (customers.size() > MOST_SHOWN) {
            card.getChildren().add(quiet(wording.say(Phrase.of("service.ladder.more", (long)
                    (customers.size() - MOST_SHOWN)))));
        }
        kept(state, card);
        return card;
    }

    private void kept(ServiceViewModel.State state, Card card) {
        for (int row = 0; row < state.picture().facts().size() && !state.kept().isEmpty(); row++) {
            Customer customer = state.picture().facts().customer(row);
            String note = state.kept().get(customer.id());
            if (note != null) {
                Label words = quiet(
                        note.isEmpty()
                                ? texts.get("service.kept", customer.displayName())
                                : texts.get("service.kept-because", customer.displayName(), note));
                HBox.setHgrow(words, Priority.ALWAYS);
                words.setMaxWidth(Double.MAX_VALUE);
                HBox line = new HBox(
                        16,
                        words,
                        Buttons.small(texts.get("service.kept.back"), () -> model.letFiguresSpeak(customer.id())));
                line.setAlignment(Pos.CENTER_LEFT);
                card.getChildren().addAll(Pages.hairline(), line);
            }
        }
    }

    private HBox row(Node name, Candidate candidate, List<Node> buttons) {
        Label costs = quiet(
                wording.say(Phrase.of("service.candidate", candidate.year().negate(), candidate.contacts())));
        VBox who = new VBox(2, name, costs);
        Sentence what = Sentence.body(candidate
                .mildest()
                .map(step -> texts.get("service.would." + step.rung().code(), wording.say(step.arithmetic())))
                .orElse(""));
        VBox words = new VBox(4, who, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, words);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("service-row");
        return row;
    }

    /** Every rung with its arithmetic. */
    private Button steps(String name, Candidate candidate) {
        Button button = Buttons.small(texts.get("service.steps"), () -> {});
        button.setOnAction(event -> Overlay.of(button).ifPresent(overlay -> {
            VBox all = new VBox(12);
            for (Step step : candidate.steps()) {
                Label title = new Label(texts.get("service.rung." + step.rung().code()));
                title.getStyleClass().add("section");
                Label words = new Label(wording.say(step.arithmetic()));
                words.setWrapText(true);
                words.setMinHeight(Region.USE_PREF_SIZE);
                all.getChildren().add(new VBox(2, title, words));
            }
            all.getChildren().add(quiet(texts.get("service.steps.if")));
            overlay.show(
                    Sheets.sheet(
                            texts.get("service.steps.title", name),
                            all,
                            Buttons.primary(texts.get("service.close"), overlay::close)),
                    true);
        }));
        return button;
    }

    private Button letter(Customer customer, Candidate candidate) {
        Button button = Buttons.small(texts.get("service.letter"), () -> {});
        button.setOnAction(event -> Overlay.of(button).ifPresent(overlay -> {
            Step step = candidate.mildest().orElse(candidate.steps().getLast());
            String name = customer.value(CustomerField.FIRST_NAME).orElse(customer.displayName());
            TextArea text =
                    new TextArea(texts.get("service.letter." + step.rung().code(), name));
            text.setWrapText(true);
            text.setPrefRowCount(12);
            Button copy = Buttons.primary(texts.get("service.letter.copy"), () -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(text.getText());
                Clipboard.getSystemClipboard().setContent(content);
                overlay.close();
                overlay.toast(texts.get("service.letter.copied"));
            });
            overlay.show(
                    Sheets.sheet(
                            texts.get("service.letter.title", customer.displayName()),
                            text,
                            Buttons.plain(texts.get("service.close"), overlay::close),
                            copy),
                    true);
        }));
        return button;
    }

    private void keep(Node anchor, Customer customer, Candidate candidate) {
        Overlay.of(anchor).ifPresent(overlay -> {
            TextArea note = new TextArea();
            note.setPromptText(texts.get("service.keep.prompt"));
            note.setWrapText(true);
            note.setPrefRowCount(3);
            overlay.show(
                    Sheets.sheet(
                            texts.get("service.keep.title", customer.displayName()),
                            note,
                            Buttons.plain(texts.get("service.note.cancel"), overlay::close),
                            Buttons.primary(texts.get("service.keep"), () -> {
                                model.keepAnyway(candidate.at(), note.getText());
                                overlay.close();
                                overlay.toast(
                                        texts.get("service.kept", customer.displayName()),
                                        texts.get("service.undo"),
                                        () -> model.letFiguresSpeak(customer.id()));
                            })),
                    true);
        });
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
