package app.shopfolk.customers.view;

import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.text.Spoken;
import app.shopfolk.platform.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was noticed of a customer and why, with a way for the owner to say otherwise. */
final class FindingsBox extends VBox {
    private final CustomersViewModel customers;
    private final Texts texts;
    private final Spoken spoken;

    FindingsBox(CustomersViewModel customers, Texts texts, Spoken spoken) {
        super(8);
        this.customers = customers;
        this.texts = texts;
        this.spoken = spoken;
        List<Finding> findings = customers.findings();
        getChildren().add(CustomerSide.heading(texts.get("customers.noticed")));
        findings.stream()
                .filter(finding -> finding.holds() || finding.isSaid())
                .forEach(finding -> getChildren().add(row(finding)));
        if (findings.stream().noneMatch(finding -> finding.holds() || finding.isSaid())) {
            getChildren().add(CustomerSide.line(texts.get("customers.noticed.nothing"), true));
        }
        MenuButton more = new MenuButton(texts.get("customers.noticed.add"));
        more.getStyleClass().add("quiet-menu");
        findings.stream()
                .filter(finding -> !finding.holds() && !finding.isSaid())
                .forEach(finding -> more.getItems().add(item(finding)));
        getChildren().add(more);
    }

    private MenuItem item(Finding finding) {
        MenuItem item = new MenuItem(name(finding));
        item.setOnAction(event -> customers.say(finding.detector(), true));
        return item;
    }

    private Node row(Finding finding) {
        String words = name(finding);
        Label name = CustomerSide.line(
                finding.holds() ? words : texts.get("customers.noticed.not", words), !finding.holds());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var change = finding.isSaid()
                ? Buttons.link(texts.get("customers.noticed.withdraw"), () -> customers.withdraw(finding.detector()))
                : Buttons.link(texts.get("customers.noticed.wrong"), () -> customers.say(finding.detector(), false));
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAccessibleText(words + ": " + change.getText());
        HBox head = new HBox(10, name, change);
        head.setAlignment(Pos.TOP_LEFT);
        VBox box = new VBox(2, head);
        finding.why().forEach(reason -> box.getChildren().add(CustomerSide.line(spoken.say(reason), true)));
        return box;
    }

    private String name(Finding finding) {
        String words = spoken.say(finding.detector().phrase());
        return words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }
}
