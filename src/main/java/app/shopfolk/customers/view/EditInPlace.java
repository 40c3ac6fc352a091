package app.shopfolk.customers.view;

import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A value that turns into a field where it stands: Enter (in notes with Ctrl) or leaving it keeps it, Escape leaves it as it
 * was. */
final class EditInPlace extends VBox {
    private static final int ROWS = 3;

    private final CustomerField field;
    private final String value;
    private final Texts texts;
    private final Consumer<String> keep;
    private final Button shown = new Button();
    private boolean isEditing;

    /**
     * @param value as it is kept
     * @param keep takes what was typed, in the form it is kept in; not called where nothing changed
     */
    EditInPlace(CustomerField field, String name, String value, Texts texts, Consumer<String> keep) {
        super(2);
        this.field = field;
        this.value = value;
        this.texts = texts;
        this.keep = keep;
        shown.setId("detail-" + field.code());
        shown.getStyleClass().addAll("quiet-button", "detail-value");
        shown.setText(value.isEmpty() ? texts.get("customers.details.add") : readable());
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        shown.setMaxWidth(Double.MAX_VALUE);
        shown.setAlignment(Pos.CENTER_LEFT);
        if (value.isEmpty()) {
            shown.getStyleClass().add("quiet");
        }
        shown.setAccessibleText(texts.get("customers.details.change.accessible", name, readable()));
        shown.setOnAction(event -> edit(name));
        getChildren().setAll(shown);
    }

    private String readable() {
        return field.type() == FieldType.DATE ? DayText.shown(value, texts.locale()) : value;
    }

    private void edit(String name) {
        isEditing = true;
        TextInputControl input = field == CustomerField.NOTES ? new TextArea(value) : new TextField(readable());
        input.setId("detail-" + field.code() + "-field");
        input.setAccessibleText(name);
        if (input instanceof TextArea area) {
            area.setPrefRowCount(ROWS);
            area.setWrapText(true);
        }
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean newLine = field == CustomerField.NOTES && !event.isShortcutDown();
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            } else if (event.getCode() == KeyCode.ENTER && !newLine) {
                event.consume();
                done(input);
            }
        });
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing && input.getScene() != null) {
                done(input);
            }
        });
        getChildren().setAll(input);
        input.requestFocus();
        input.selectAll();
    }

    private void done(TextInputControl input) {
        Optional<String> typed = kept(input.getText().strip());
        if (typed.isEmpty()) {
            Label problem = new Label(texts.get("customers.details.wrong." + kind()));
            problem.getStyleClass().addAll("small", "problem");
            problem.setWrapText(true);
            problem.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().setAll(input, problem);
        } else if (typed.get().equals(value)) {
            leave();
        } else {
            isEditing = false;
            keep.accept(typed.get());
        }
    }

    private void leave() {
        isEditing = false;
        getChildren().setAll(shown);
        shown.requestFocus();
    }

    private String kind() {
        return field.type() == FieldType.DATE ? "date" : field.code();
    }

    /** What is kept for what was typed; empty where it cannot be meant. */
    private Optional<String> kept(String typed) {
        if (typed.isEmpty()) {
            return Optional.of("");
        }
        if (field.type() == FieldType.DATE) {
            return DayText.typed(typed, texts.locale()).map(Object::toString);
        }
        return switch (field) {
            case EMAIL -> Optional.of(typed).filter(each -> each.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"));
            case PHONE ->
                Optional.of(typed).filter(each -> each.replaceAll("\\D", "").length() > 4);
            default -> Optional.of(typed);
        };
    }
}
