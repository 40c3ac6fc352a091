package app.shopfolk.persona.page;

import java.util.Locale;

/** A picture that is not taken, and why. */
public final class PhotoRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    PhotoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    PhotoRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a picture is not taken. */
    public enum Reason {
        /** The file is larger than any camera's. */
        TOO_HEAVY,
        /** It says that it has more pixels than there is memory for. */
        TOO_LARGE,
        /** Fewer pixels than a card can show. */
        TOO_SMALL,
        /** No picture, or of a kind that is not read here. */
        UNKNOWN_KIND,
        /** It begins like a picture, but cannot be read to its end. */
        BROKEN,
        /** The file cannot be opened. */
        UNREADABLE;

        /** How the words for it are keyed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
