package app.shopfolk.platform.fx;

/** Which theme the owner wants. The names are stored. */
public enum Appearance {
    LIGHT,
    DARK,
    /** As the computer's own setting, followed while it changes. */
    SYSTEM
}
