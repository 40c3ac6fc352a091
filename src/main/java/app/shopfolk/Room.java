package app.shopfolk;

import app.shopfolk.shell.Screen;

/** A part of the open shop as one page of the window. */
interface Room {
    /** The page as the window asks for it; each call of its content makes the page anew, in the words now in force. */
    Screen screen();

    /** Brings the page made last up to date after a change; does nothing where none was made. On the window's thread. */
    void refresh();
}
