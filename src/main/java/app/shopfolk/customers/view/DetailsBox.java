package app.shopfolk.customers.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData.Origin;
import app.shopfolk.sales.PersonalData.Said;
import app.shopfolk.sales.PersonalData.Told;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Name, contact, days of her own, what she allows, and notes: each with where it came from, changed where it stands. */
final class DetailsBox extends VBox {
    private static final List<CustomerField> CONTACT = List.of(
            CustomerField.EMAIL, CustomerField.PHONE, CustomerField.STREET, CustomerField.POSTCODE, CustomerField.CITY);
    private static final List<CustomerField> DAYS = List.of(CustomerField.BIRTH_DATE, CustomerField.SPECIAL_DATE);
    private static final double WHAT = 104;

    private final DetailsViewModel model;
    private final Texts texts;
    private final Figures figures;

    DetailsBox(DetailsViewModel model, Words words) {
        super(6);
        this.model = model;
        this.texts = words.texts();
        this.figures = words.figures();
        getStyleClass().add("details");
        model.toldProperty().subscribe(this::show);
    }

    private void show(Optional<List<Told>> read) {
        getChildren().setAll(CustomerSide.heading(texts.get("customers.details.title")));
        if (read.isEmpty()) {
            getChildren().add(CustomerSide.line(texts.get("customers.next.working"), true));
            return;
        }
        List<Told> told = read.get();
        getChildren().add(CustomerSide.line(texts.get("customers.details.hint"), true));
        model.names().forEach(field -> getChildren().add(row(field, told)));
        CONTACT.forEach(field -> getChildren().add(row(field, told)));
        DAYS.forEach(field -> getChildren().add(row(field, told)));
        getChildren().add(row(CustomerField.NOTES, told));
        getChildren().add(consentHead());
        CustomerField.CONSENTS.forEach(field -> getChildren().add(consent(Detail.of(field, told))));
    }

    private Node row(CustomerField field, List<Told> told) {
        Detail detail = Detail.of(field, told);
        EditInPlace edit =
                new EditInPlace(field, name(field), detail.value(), texts, typed -> model.change(field, typed));
        VBox value = new VBox(1, edit);
        whence(detail).ifPresent(words -> value.getChildren().add(small(words)));
        return line(name(field), value);
    }

    private Node line(String what, Node value) {
        Label label = CustomerSide.line(what, true);
        label.setMinWidth(WHAT);
        label.setMaxWidth(WHAT);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(10, label, value);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("detail");
        return row;
    }

    private Node consentHead() {
        Label heading = CustomerSide.heading(texts.get("customers.consent.title"));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        var record = Buttons.small(texts.get("customers.consent.record"), this::record);
        record.setId("consent-record");
        HBox head = new HBox(10, heading, record);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("next-heading");
        return head;
    }

    private Node consent(Detail detail) {
        Label said = CustomerSide.line(
                texts.get(
                        switch (detail.value()) {
                            case "true" -> "customers.consent.yes";
                            case "false" -> "customers.consent.no";
                            default -> "customers.consent.unknown";
                        }),
                detail.value().isEmpty());
        if (!detail.value().isEmpty()) {
            said.getStyleClass().add("strong");
        }
        VBox value = new VBox(1, said);
        whence(detail).ifPresent(words -> value.getChildren().add(small(words)));
        return line(texts.get("customers.consent." + detail.field().code()), value);
    }

    private void record() {
        Overlay.of(this)
                .ifPresent(
                        overlay -> overlay.show(new ConsentSheet(model, texts, figures, overlay::close).sheet(), true));
    }

    private String name(CustomerField field) {
        return texts.get("customers.details." + field.code());
    }

    /** Where it came from; what a file says otherwise is said too. */
    private Optional<String> whence(Detail detail) {
        return detail.holds().map(told -> switch (told.whence()) {
            case Origin origin -> texts.get("customers.details.file", origin.file(), figures.dateShort(day(origin)));
            case Said said ->
                said(said)
                        + detail.covered()
                                .map(file -> " " + texts.get("customers.details.covered", shown(detail.field(), file)))
                                .orElse("");
        });
    }

    private String said(Said said) {
        if (said.source().isEmpty()) {
            return texts.get("customers.details.said");
        }
        OwnersWord.Source source = said.source().get();
        String day = figures.dateShort(source.day());
        return source.whence().isEmpty()
                ? texts.get("customers.details.said.day", day)
                : texts.get("customers.details.said.whence", day, source.whence());
    }

    private String shown(CustomerField field, Told told) {
        return switch (field.type()) {
            case YES_NO -> texts.get(told.value().equals("true") ? "customers.consent.yes" : "customers.consent.no");
            case DATE -> DayText.shown(told.value(), texts.locale());
            default -> told.value();
        };
    }

    private static LocalDate day(Origin origin) {
        return LocalDate.ofInstant(origin.at(), ZoneId.systemDefault());
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Says what became of the owner's word. */
    static void say(Overlay overlay, Texts texts, DetailsViewModel.Kept kept) {
        if (kept.isKept()) {
            overlay.toast(texts.get("customers.details.kept", kept.name()), texts.get("app.undo"), kept.undo());
        } else {
            overlay.toast(texts.get("customers.details.not-kept"));
        }
    }
}
