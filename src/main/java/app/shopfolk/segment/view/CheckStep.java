package app.shopfolk.segment.view;

import app.shopfolk.base.Share;
import app.shopfolk.platform.fx.Buttons;
import app.shopfolk.platform.fx.SegmentSwatch;
import app.shopfolk.platform.print.Palette;
import app.shopfolk.segment.Assignment;
import app.shopfolk.segment.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Shows every bucket with real customers in it, who fits more than one, and who is left over. */
final class CheckStep extends VBox implements StepView {
    private static final int MOST_NAMED = 3;

    private final WizardViewModel wizard;
    private final WizardWords words;
    private final VBox list = new VBox();

    CheckStep(WizardViewModel wizard, WizardWords words) {
        super(16);
        this.wizard = wizard;
        this.words = words;
        getStyleClass().add("wizard-step");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(StepHead.of(words, Step.CHECK), scroll);
        show();
    }

    @Override
    public void show() {
        Live live = wizard.liveProperty().get();
        if (live.buckets().size() != wizard.buckets().size()) {
            return;
        }
        list.getChildren().clear();
        for (int at = 0; at < wizard.buckets().size(); at++) {
            list.getChildren().add(row(at, wizard.buckets().get(at), live));
        }
        list.getChildren().add(everyoneElse(live));
    }

    private VBox row(int at, Segment bucket, Live live) {
        List<Node> lines = new ArrayList<>();
        lines.add(quiet(words.sentence(bucket.rule(), wizard.facts()).replace("**", "")));
        lines.add(people(live, at));
        String overlaps = overlaps(at, live);
        if (!overlaps.isEmpty()) {
            lines.add(quiet(overlaps));
        }
        Region change = Buttons.link(words.get("check.change"), () -> {
            wizard.takeInHand(at);
            wizard.goTo(Step.SHAPE);
        });
        change.setAccessibleText(words.get("check.change.bucket", bucket.name()));
        return box(head(bucket.colour(), bucket.name(), live.of(at).customers(), live, change), lines);
    }

    private VBox everyoneElse(Live live) {
        long left = live.everyoneElse().customers();
        return box(
                head(-1, words.get("everyone-else"), left, live, new Region()),
                List.of(left == 0 ? quiet(words.get("check.nobody-left")) : people(live, Assignment.EVERYONE_ELSE)));
    }

    private HBox head(int colour, String name, long customers, Live live, Node action) {
        Label title = new Label(name);
        title.getStyleClass().add("condition-name");
        Label count = new Label(words.get(
                "check.count",
                words.figures().number(customers),
                words.figures().percent(new Share(customers, live.total().customers()).ratio())));
        count.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, new SegmentSwatch(Palette.at(colour)), title, count, gap, action);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static VBox box(HBox head, List<Node> lines) {
        VBox box = new VBox(4, head);
        box.getChildren().addAll(lines);
        box.getStyleClass().add("check-row");
        return box;
    }

    private Label people(Live live, int bucket) {
        List<Integer> rows = Sample.of(live.assignment(), bucket);
        Label names = new Label(
                rows.isEmpty()
                        ? words.get("people.nobody")
                        : rows.stream()
                                .map(row -> wizard.facts().customer(row).displayName())
                                .collect(Collectors.joining(" · ")));
        names.setWrapText(true);
        return names;
    }

    /** Whom this bucket takes from later ones, those it takes most from first. */
    private String overlaps(int at, Live live) {
        record Loss(String bucket, int customers) {}
        List<Loss> losses = IntStream.range(at + 1, wizard.buckets().size())
                .mapToObj(later -> new Loss(
                        wizard.buckets().get(later).name(), live.assignment().taken(at, later)))
                .filter(loss -> loss.customers() > 0)
                .sorted(Comparator.comparingInt(Loss::customers).reversed())
                .toList();
        String named = losses.stream()
                .limit(MOST_NAMED)
                .map(loss -> words.get("check.overlap", words.figures().number(loss.customers()), loss.bucket()))
                .collect(Collectors.joining(", "));
        int more = losses.size() - MOST_NAMED;
        if (more > 0) {
            return words.get("check.overlaps.more", named, words.figures().number(more));
        }
        return losses.isEmpty() ? "" : words.get("check.overlaps", named);
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
