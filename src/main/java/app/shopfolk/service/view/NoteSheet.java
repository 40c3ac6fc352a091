package app.shopfolk.service.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Notes an issue that came by telephone or over the counter: who, what, and how long it may take. */
final class NoteSheet {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double LIST = 168;

    private final ServiceViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final TextField who = new TextField();
    private final ListView<Customer> found = new ListView<>();
    private final TextField topic = new TextField();
    private final TextField minutes = new TextField();
    private final Button keep;

    NoteSheet(ServiceViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.keep = Buttons.primary(texts.get("service.note.keep"), this::keep);
        who.setId("note-who");
        who.setPromptText(texts.get("service.note.who.prompt"));
        who.textProperty().subscribe(typed -> {
            found.getItems().setAll(model.find(typed));
            if (found.getItems().size() == 1) {
                found.getSelectionModel().selectFirst();
            }
        });
        who.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getItems().isEmpty()) {
                found.getSelectionModel().selectFirst();
                found.requestFocus();
            }
        });
        found.setPrefHeight(LIST);
        found.setPlaceholder(new Label(texts.get("service.note.who.none")));
        found.setCellFactory(list -> new NameCell());
        topic.setId("note-topic");
        topic.setPromptText(texts.get("service.note.topic.prompt"));
        minutes.setId("note-minutes");
        minutes.setPromptText(texts.get("service.note.minutes.prompt"));
        minutes.textProperty()
                .subscribe(typed ->
                        minutes.pseudoClassStateChanged(ERROR, told(typed).isEmpty()));
        found.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        minutes.textProperty().subscribe(this::follow);
        follow();
    }

    private void follow() {
        keep.setDisable(found.getSelectionModel().getSelectedItem() == null
                || told(minutes.getText()).isEmpty());
    }

    private static final class NameCell extends ListCell<Customer> {
        @Override
        protected void updateItem(@Nullable Customer customer, boolean empty) {
            super.updateItem(customer, empty);
            setText(empty || customer == null ? null : customer.displayName());
        }
    }

    /** What the field says: nothing, or so many minutes; empty where it is no number of minutes. */
    private static Optional<Optional<Integer>> told(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return digits.matches("\\d{1,3}") && !digits.matches("0+")
                ? Optional.of(Optional.of(Integer.valueOf(digits)))
                : Optional.empty();
    }

    private void keep() {
        Customer customer = found.getSelectionModel().getSelectedItem();
        told(minutes.getText()).ifPresent(told -> {
            model.note(customer, topic.getText(), told);
            close.run();
        });
    }

    VBox sheet() {
        VBox fields = new VBox(
                10,
                label("service.note.who", who),
                who,
                found,
                label("service.note.topic", topic),
                topic,
                label("service.note.minutes", minutes),
                minutes);
        return Sheets.sheet(
                texts.get("service.note.title"), fields, Buttons.plain(texts.get("service.note.cancel"), close), keep);
    }

    private Label label(String key, TextField field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return label;
    }
}
