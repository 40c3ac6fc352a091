package app.shopfolk.keeping.view;

import app.shopfolk.keeping.view.PasswordViewModel.Typed;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The sheet in which a password is typed: the present one where there is one, a new one twice, and that it is final. */
final class PasswordSheet {
    private static final double WIDTH = 520;

    private final PasswordViewModel model;
    private final Texts texts;
    private final VBox body = new VBox(10);
    private final Label problem = paragraph("");
    private final PasswordField current = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final CheckBox understood = new CheckBox();

    PasswordSheet(PasswordViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        problem.setId("password-problem");
    }

    /** Asks for a new password. */
    void set(Overlay overlay) {
        if (model.setProperty().get()) {
            add("current", current);
        }
        add("next", next);
        add("again", again);
        Label last = paragraph(texts.get("settings.password.final"));
        last.getStyleClass().add("strong");
        understood.setId("password-understood");
        understood.setText(texts.get("settings.password.understood"));
        understood.setWrapText(true);
        body.getChildren().addAll(last, understood);
        show(
                overlay,
                model.setProperty().get() ? "settings.password.change" : "settings.password.set",
                () -> model.set(
                        new Typed(current.getText(), next.getText(), again.getText(), understood.isSelected())));
    }

    /** Asks for the present password, to take it away. */
    void remove(Overlay overlay) {
        body.getChildren().add(paragraph(texts.get("settings.password.remove.why")));
        add("current", current);
        show(overlay, "settings.password.remove", () -> model.remove(current.getText()));
    }

    private void add(String code, PasswordField field) {
        Label label = new Label(texts.get("settings.password." + code));
        label.setLabelFor(field);
        field.setId("password-" + code);
        body.getChildren().add(new VBox(4, label, field));
    }

    private void show(Overlay overlay, String action, Runnable act) {
        model.begin();
        body.getChildren().add(problem);
        Button yes = Buttons.primary(texts.get(action), act);
        yes.setId("password-yes");
        yes.setDefaultButton(true);
        Button cancel = Buttons.plain(texts.get("app.cancel"), () -> {});
        VBox sheet = Sheets.sheet(texts.get(action), body, cancel, yes);
        sheet.setPrefWidth(WIDTH);
        Subscription watched = model.problemProperty()
                .subscribe(why -> tell(why.map(each -> texts.get("settings.password.problem." + each.code()))))
                .and(model.busyProperty().subscribe(busy -> {
                    body.setDisable(busy);
                    yes.setDisable(busy);
                    cancel.setDisable(busy);
                    if (busy) {
                        tell(Optional.of(texts.get("settings.password.working")));
                    }
                }));
        Subscription[] end = new Subscription[1];
        end[0] = model.doneProperty()
                .subscribe(done -> done.ifPresent(how -> {
                    watched.unsubscribe();
                    overlay.close();
                }));
        cancel.setOnAction(event -> {
            watched.unsubscribe();
            end[0].unsubscribe();
            overlay.close();
        });
        overlay.show(sheet, false);
        (model.setProperty().get() ? current : next).requestFocus();
    }

    private void tell(Optional<String> sentence) {
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        problem.setManaged(sentence.isPresent());
    }

    private static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
