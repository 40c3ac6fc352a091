package app.shopfolk.persona;

import app.shopfolk.base.Phrase;

/**
 * One thing said about a persona.
 *
 * @param text a phrase in any language where the program wrote it, verbatim where the owner did
 */
public record Statement(Topic topic, Phrase text, Evidence evidence) {
    public Statement withText(Phrase other) {
        return new Statement(topic, other, evidence);
    }

    public Statement withEvidence(Evidence other) {
        return new Statement(topic, text, other);
    }

    public boolean isGuess() {
        return evidence instanceof Evidence.Guess;
    }
}
