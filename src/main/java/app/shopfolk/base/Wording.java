package app.shopfolk.base;

/** Puts a phrase into the words of one language; the message files stand behind it. */
@FunctionalInterface
public interface Wording {
    String say(Phrase phrase);
}
