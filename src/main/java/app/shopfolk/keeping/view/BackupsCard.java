package app.shopfolk.keeping.view;

import app.shopfolk.keeping.view.BackupsViewModel.Look;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.Card;
import app.shopfolk.platform.fx.Dialogs;
import app.shopfolk.platform.fx.Pages;
import app.shopfolk.platform.text.Figures;
import app.shopfolk.platform.text.Texts;
import app.shopfolk.sales.BackupContents;
import app.shopfolk.sales.LedgerBackup;
import app.shopfolk.sales.LedgerException;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Backups on the Settings page: a list, what is inside the one opened, and one button to go back to it. */
public final class BackupsCard extends VBox {
    private static final int MOST_ROWS = 6;
    private static final String ENDING = "mv.db";

    private final BackupsViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Figures figures;
    private final VBox rows = new VBox();
    private final Label told = new Label();
    private boolean all;

    public BackupsCard(BackupsViewModel model, Dialogs dialogs, Texts texts, Figures figures) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.figures = figures;
        Label why = wrapped(texts.get("settings.backups.why"));
        why.getStyleClass().add("quiet");
        told.getStyleClass().add("quiet");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox foot = new HBox(
                16,
                told,
                Buttons.plain(texts.get("settings.backups.open"), this::open),
                Buttons.plain(texts.get("settings.backups.save"), this::save));
        foot.setAlignment(Pos.CENTER_RIGHT);
        Card card = Card.titled(texts.get("settings.backups"), why, rows, foot);
        card.setMaxWidth(860);
        getChildren().add(card);
        model.shown().addListener((ListChangeListener<LedgerBackup>) change -> show());
        model.lookProperty().subscribe(look -> show());
        model.savedProperty()
                .subscribe(file -> told.setText(file.map(path -> texts.get("settings.backups.saved", path.toString()))
                        .orElse("")));
        model.failureProperty().subscribe(failure -> failure.ifPresent(cause -> told.setText(reason(cause))));
    }

    private String reason(Exception cause) {
        LedgerException.Reason reason =
                cause instanceof LedgerException refused ? refused.reason() : LedgerException.Reason.OTHER;
        return texts.get(
                reason == LedgerException.Reason.DISK_FULL ? "settings.backups.full" : "settings.backups.not-written");
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        List<LedgerBackup> backups = model.shown();
        if (backups.isEmpty()) {
            nodes.add(wrapped(texts.get("settings.backups.none")));
        }
        for (LedgerBackup backup : backups.subList(0, all ? backups.size() : Math.min(MOST_ROWS, backups.size()))) {
            if (!nodes.isEmpty()) {
                nodes.add(Pages.hairline());
            }
            nodes.add(row(backup));
        }
        if (!all && backups.size() > MOST_ROWS) {
            nodes.add(Buttons.link(texts.get("settings.backups.all", figures.number(backups.size())), () -> {
                all = true;
                show();
            }));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(LedgerBackup backup) {
        Label when = new Label(figures.moment(backup.taken()));
        when.getStyleClass().add("strong");
        Optional<Look> look =
                model.lookProperty().get().filter(open -> open.backup().equals(backup));
        Label inside = wrapped(look.map(this::inside).orElse(""));
        inside.getStyleClass().add("quiet");
        VBox words = new VBox(3, when);
        if (look.isPresent()) {
            words.getChildren().add(inside);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = look.orElse(null) instanceof Look.Inside
                ? Buttons.small(texts.get("settings.backups.go-back"), model::goBack)
                : Buttons.quiet(texts.get("settings.backups.look"), () -> model.open(backup));
        button.setAccessibleText(button.getText() + " " + when.getText());
        button.setDisable(look.orElse(null) instanceof Look.Reading);
        HBox row = new HBox(16, words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("backup-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private String inside(Look look) {
        return switch (look) {
            case Look.Reading ignored -> texts.get("settings.backups.reading");
            case Look.Unreadable ignored -> texts.get("settings.backups.unreadable");
            case Look.Inside(LedgerBackup ignored, BackupContents contents) ->
                texts.get(
                        "settings.backups.inside",
                        figures.number(contents.totals().customers()),
                        figures.number(contents.totals().receipts()),
                        figures.money(contents.totals().revenue()),
                        contents.lastSale().map(figures::date).orElse("\u2013"));
        };
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("settings.backups.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("app.name"), "*." + ENDING));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.openFile(file.toPath(), Instant.ofEpochMilli(file.lastModified()), file.length());
        }
    }

    private void save() {
        dialogs.saveAs("shopfolk-" + LocalDate.now(ZoneId.systemDefault()), ENDING)
                .ifPresent(model::saveTo);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
