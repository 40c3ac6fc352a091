package app.shopfolk.platform.fx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A test that opens the window: one at a time, on JavaFX's own headless platform. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("window")
@ExtendWith({WindowTest.Toolkit.class, ApplicationExtension.class, WindowTest.LaidOut.class})
public @interface WindowTest {
    /** Starts JavaFX before the test object is made, so that fields may hold controls. */
    final class Toolkit implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) throws TimeoutException {
            FxToolkit.registerPrimaryStage();
        }
    }

    /** Lays out what is shown, so that the first click of a test meets what it is meant for on a busy machine too. */
    final class LaidOut implements BeforeTestExecutionCallback {
        @Override
        public void beforeTestExecution(ExtensionContext context) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitForAsyncFx(
                    60_000,
                    () -> Window.getWindows().stream()
                            .map(Window::getScene)
                            .filter(Objects::nonNull)
                            .map(Scene::getRoot)
                            .forEach(root -> {
                                root.applyCss();
                                root.layout();
                            }));
        }
    }
}
