package app.shopfolk.platform.fx;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A place to drop files on, with the other ways in below it. */
public final class DropArea extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    public DropArea(String title, Consumer<List<Path>> onFiles, Node... otherWays) {
        getStyleClass().add("drop-area");
        Label words = new Label(title);
        words.getStyleClass().add("drop-title");
        words.setWrapText(true);
        getChildren().addAll(Icons.of(Feather.DOWNLOAD), words);
        getChildren().addAll(otherWays);
        accept(this, onFiles);
    }

    /** Lets files be dropped on any node; it wears the pseudo-class {@code over} while they hover. */
    public static void accept(Node node, Consumer<List<Path>> onFiles) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                onFiles.accept(files.stream().map(File::toPath).toList());
            }
        });
    }
}
