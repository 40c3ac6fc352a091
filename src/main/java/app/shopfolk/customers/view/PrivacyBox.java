package app.shopfolk.customers.view;

import app.shopfolk.base.Money;
import app.shopfolk.facts.CustomerFacts;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Overlay;
import app.shopfolk.platform.fx.Sheets;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.Customer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** At the end of a customer's side: hand over what is kept, and forget for good, after saying what that means. */
final class PrivacyBox extends VBox {
    private static final double SHEET = 520;

    private final PrivacyViewModel model;
    private final Dialogs dialogs;
    private final Customer customer;
    private final Money spent;
    private final Texts texts;
    private final Figures figures;

    PrivacyBox(PrivacyViewModel model, Dialogs dialogs, CustomerFacts facts, int row, Texts texts, Figures figures) {
        super(2);
        this.model = model;
        this.dialogs = dialogs;
        this.customer = facts.customer(row);
        this.spent = new Money(facts.revenue(row));
        this.texts = texts;
        this.figures = figures;
        getChildren()
                .addAll(
                        Buttons.quiet(texts.get("privacy.hand-over"), this::handOver),
                        Buttons.quiet(texts.get("privacy.forget"), this::ask));
    }

    private void handOver() {
        // No name in it: a file's name is seen by everybody.
        dialogs.saveAs(texts.get("privacy.hand-over.file"), "pdf").ifPresent(file -> model.handOver(customer, file));
    }

    private void ask() {
        Overlay.of(this).ifPresent(this::ask);
    }

    private void ask(Overlay overlay) {
        int backups = model.backups();
        VBox body = new VBox(
                10,
                paragraph("privacy.forget.goes"),
                paragraph("privacy.forget.stays", figures.money(spent)),
                paragraph("privacy.forget.copies"));
        CheckBox also = new CheckBox(texts.get("privacy.forget.backups", figures.number(backups)));
        also.setWrapText(true);
        also.setSelected(true);
        if (backups > 0) {
            Label otherwise = paragraph("privacy.forget.backups.else");
            otherwise.getStyleClass().add("quiet");
            body.getChildren().addAll(also, otherwise);
        }
        Label last = paragraph("privacy.forget.final");
        last.getStyleClass().add("strong");
        body.getChildren().add(last);
        Button yes = Buttons.plain(texts.get("privacy.forget.yes"), () -> {
            overlay.show(working(), false);
            model.forget(customer, backups > 0 && also.isSelected());
        });
        yes.setId("forget-yes");
        VBox sheet = Sheets.sheet(
                texts.get("privacy.forget.title", customer.displayName()),
                body,
                yes,
                Buttons.primary(texts.get("app.cancel"), overlay::close));
        sheet.setPrefWidth(SHEET);
        overlay.show(sheet, true);
    }

    private Region working() {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        return Sheets.sheet(texts.get("privacy.forget.working"), bar);
    }

    /** Says how a wish ended. */
    static void say(Overlay overlay, Texts texts, PrivacyViewModel.Ending ending) {
        switch (ending) {
            case PrivacyViewModel.Ending.HandedOver(var pdf) ->
                overlay.toast(texts.get("privacy.hand-over.done", pdf.toString()));
            case PrivacyViewModel.Ending.NotWritten() -> overlay.toast(texts.get("privacy.hand-over.failed"));
            case PrivacyViewModel.Ending.Forgotten() -> {
                overlay.close();
                overlay.toast(texts.get("privacy.forget.done"));
            }
            case PrivacyViewModel.Ending.BackupsLeft() -> {
                overlay.close();
                overlay.toast(texts.get("privacy.forget.done.backups-left"));
            }
            case PrivacyViewModel.Ending.NotForgotten() ->
                Sheets.problem(
                        overlay,
                        texts,
                        texts.get("privacy.forget.failed"),
                        texts.get("privacy.forget.failed.kept"),
                        texts.get("privacy.forget.failed.todo"));
        }
    }

    private Label paragraph(String key, Object... args) {
        Label label = new Label(texts.get(key, args));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
