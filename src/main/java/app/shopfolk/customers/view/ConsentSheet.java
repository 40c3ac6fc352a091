package app.shopfolk.customers.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Chips;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.OwnersWord;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What she said on paper or by word: yes or no for each way of reaching her, when, and where it was said. */
final class ConsentSheet {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final List<String> PLACES = List.of("form", "counter", "phone", "written");

    private final DetailsViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final Map<CustomerField, Boolean> said = new EnumMap<>(CustomerField.class);
    private final TextField day = new TextField();
    private final TextField whence = new TextField();
    private final Button keep;

    ConsentSheet(DetailsViewModel model, Texts texts, Figures figures, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.keep = Buttons.primary(texts.get("customers.consent.keep"), this::keep);
        keep.setId("consent-keep");
        day.setId("consent-day");
        day.setText(DayText.shown(model.today().toString(), texts.locale()));
        day.setPromptText(figures.dateShort(model.today()));
        whence.setId("consent-whence");
        whence.setPromptText(texts.get("customers.consent.whence.prompt"));
        day.textProperty().subscribe(this::follow);
        whence.textProperty().subscribe(this::follow);
        follow();
    }

    private Optional<LocalDate> told() {
        return DayText.typed(day.getText(), texts.locale()).filter(typed -> !typed.isAfter(model.today()));
    }

    private void follow() {
        day.pseudoClassStateChanged(ERROR, told().isEmpty());
        keep.setDisable(said.isEmpty()
                || told().isEmpty()
                || whence.getText().isBlank()
                || whence.getText().strip().length() > OwnersWord.LONGEST);
    }

    private void keep() {
        told().ifPresent(when -> {
            model.allow(said, new OwnersWord.Source(when, whence.getText().strip()));
            close.run();
        });
    }

    VBox sheet() {
        VBox fields = new VBox(10, paragraph("customers.consent.sheet"));
        CustomerField.CONSENTS.forEach(field -> fields.getChildren().add(row(field)));
        FlowPane places = new FlowPane(8, 8);
        for (String place : PLACES) {
            String words = texts.get("customers.consent.whence." + place);
            Button chip = Buttons.small(words, () -> whence.setText(words));
            chip.setId("consent-" + place);
            places.getChildren().add(chip);
        }
        fields.getChildren()
                .addAll(
                        label("customers.consent.whence", whence),
                        whence,
                        places,
                        label("customers.consent.day", day),
                        day);
        VBox sheet = Sheets.sheet(
                texts.get("customers.consent.sheet.title"),
                fields,
                Buttons.plain(texts.get("app.cancel"), close),
                keep);
        sheet.getStyleClass().add("consent-sheet");
        return sheet;
    }

    private Node row(CustomerField field) {
        Label what = new Label(texts.get("customers.consent." + field.code()));
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        ToggleGroup one = new ToggleGroup();
        HBox row = new HBox(8, what, choice(field, true, one), choice(field, false, one));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton choice(CustomerField field, boolean yes, ToggleGroup one) {
        String word = texts.get(yes ? "customers.consent.yes" : "customers.consent.no");
        ToggleButton chip = Chips.choice(word);
        chip.setId(field.code() + (yes ? "-yes" : "-no"));
        chip.setToggleGroup(one);
        chip.setAccessibleText(texts.get("customers.consent." + field.code()) + ": " + word);
        chip.selectedProperty().subscribe((was, is) -> {
            if (is) {
                said.put(field, yes);
            } else if (Boolean.valueOf(yes).equals(said.get(field))) {
                said.remove(field);
            }
            follow();
        });
        return chip;
    }

    private Label paragraph(String key) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label label(String key, TextField field) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return label;
    }
}
