package app.shopfolk.platform.fx;

import app.shopfolk.platform.text.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said when something went wrong: in plain words, with what was kept and what to do. */
public final class Sheets {
    private Sheets() {}

    /** A sheet with a title, paragraphs and buttons; the last button is the one to press. */
    public static VBox sheet(String title, Node body, Button... buttons) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        heading.setWrapText(true);
        HBox row = new HBox(12, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        VBox sheet = new VBox(heading, body, row);
        sheet.getStyleClass().add("sheet");
        sheet.setAccessibleText(title);
        return sheet;
    }

    /**
     * Tells of a problem with the data or the computer.
     *
     * @param what what happened
     * @param kept what was kept
     * @param todo what to do now
     */
    public static void problem(Overlay overlay, Texts texts, String what, String kept, String todo) {
        Button close = Buttons.primary(texts.get("app.close"), overlay::close);
        overlay.show(sheet(what, paragraphs(kept, todo), close), true);
    }

    /** Tells of a fault of the program, with a short code to quote and the details to copy. */
    public static void bug(Overlay overlay, Texts texts, Throwable fault) {
        String code = codeOf(fault);
        Button copy = Buttons.plain(texts.get("app.bug.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code + "\n" + details(fault));
            Clipboard.getSystemClipboard().setContent(content);
        });
        Button close = Buttons.primary(texts.get("app.close"), overlay::close);
        overlay.show(
                sheet(
                        texts.get("app.bug.title"),
                        paragraphs(texts.get("app.bug.kept"), texts.get("app.bug.todo", code)),
                        copy,
                        close),
                true);
    }

    /** Where it happened, in six letters and digits: the same place has the same code. */
    public static String codeOf(Throwable fault) {
        int hash = fault.getClass().getName().hashCode();
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith("app.shopfolk")) {
                hash = 31 * hash + element.getClassName().hashCode();
                hash = 31 * hash + element.getMethodName().hashCode();
            }
        }
        return HexFormat.of().withUpperCase().toHexDigits(hash).substring(2);
    }

    /** The types and places of a fault; never its message, which may quote a customer. */
    private static String details(Throwable fault) {
        StringWriter words = new StringWriter();
        PrintWriter out = new PrintWriter(words);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            out.println(cause.getClass().getName());
            for (StackTraceElement element : cause.getStackTrace()) {
                out.println("  " + element);
            }
        }
        return words.toString();
    }

    private static VBox paragraphs(String... texts) {
        VBox box = new VBox(8);
        for (String text : texts) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        return box;
    }
}
