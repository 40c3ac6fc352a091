package app.shopfolk.cli;

/** A command cannot be done; the message is the one sentence to say. */
final class Declined extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exit;

    Declined(int exit, String sentence) {
        super(sentence, null, false, false);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
