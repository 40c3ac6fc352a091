package app.shopfolk;

import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes in the log when something was first seen after the start, for an owner who finds it slow, and for the bench. */
final class StartLog {
    private static final Logger LOG = LoggerFactory.getLogger(StartLog.class);

    private StartLog() {}

    /** Notes it when what the window shows now is on the screen; to be called on its thread. */
    static void whenDrawn(String what) {
        whenDrawn(what, () -> {});
    }

    /** The same, with something to do thereafter. */
    static void whenDrawn(String what, Runnable next) {
        new AnimationTimer() {
            private boolean isDrawn;

            @Override
            public void handle(long now) {
                // A frame begins with this call: the second one comes when the first is drawn.
                if (isDrawn) {
                    stop();
                    note(what);
                    next.run();
                }
                isDrawn = true;
            }
        }.start();
    }

    static void note(String what) {
        LOG.info("{}", what);
    }
}
