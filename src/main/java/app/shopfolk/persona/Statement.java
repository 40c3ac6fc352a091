package app.shopfolk.persona;

import app.shopfolk.base.Phrase;

/**
 * One thing said about a persona.
 *
 * @param heading the section it stands in, in the owner's words; empty for its topic's usual place
 * @param text a phrase in any language where the program wrote it, verbatim where the owner did
 */
public record Statement(Topic topic, String heading, Phrase text, Evidence evidence) {
    public Statement(Topic topic, Phrase text, Evidence evidence) {
        this(topic, "", text, evidence);
    }

    public Statement withText(Phrase other) {
        return new Statement(topic, heading, other, evidence);
    }

    public Statement withEvidence(Evidence other) {
        return new Statement(topic, heading, text, other);
    }

    public boolean isGuess() {
        return evidence instanceof Evidence.Guess;
    }
}
