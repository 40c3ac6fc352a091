package app.shopfolk;

import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {
    private Display() {}

    /** Windows and macOS always have one; elsewhere a display server says where it listens. */
    static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                || system.startsWith("Mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /** Lets JavaFX and AWT draw into memory; to be said before either starts. */
    static void goWithout() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }
}
