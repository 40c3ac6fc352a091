package app.shopfolk.importing.view;

import app.shopfolk.importing.UnderstoodFile;
import app.shopfolk.importing.table.ReadingChoices;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What the owner can say about a file on its card.
 *
 * @param corrected takes the file as she corrected it
 * @param reread takes another way to read it, from the way it is read now
 * @param forgetLayout takes a file whose remembered layout is not wanted any more
 * @param leaveOut puts the file away
 */
record Corrections(
        Consumer<UnderstoodFile> corrected,
        Consumer<UnaryOperator<ReadingChoices>> reread,
        Consumer<UnderstoodFile> forgetLayout,
        Runnable leaveOut) {}
