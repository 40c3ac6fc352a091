package app.shopfolk;

import app.shopfolk.shell.Screen;
import javafx.scene.Node;

/** A part of the open shop as one page of the window. */
interface Room {
    /** The page as the rail shows it. */
    Screen screen();

    /** Makes the page anew, in the words now in force. */
    Node page();

    /** Brings the page made last up to date after a change; does nothing where none was made. On the window's thread. */
    void refresh();
}
