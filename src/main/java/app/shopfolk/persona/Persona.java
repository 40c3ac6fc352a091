package app.shopfolk.persona;

import app.shopfolk.base.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A segment given a face. Immutable: an edit makes another.
 *
 * @param segment id of the segment
 * @param age in years, 0 where nobody knows
 * @param business whether it stands for companies
 * @param negative whether it stands for customers the shop does better without
 * @param portrait drawn by the program
 * @param photo the owner's own picture, shown instead of the portrait
 * @param statements in the order they are told
 */
public record Persona(
        String id,
        String segment,
        String name,
        Gender gender,
        int age,
        boolean business,
        boolean negative,
        Portrait portrait,
        Optional<Photo> photo,
        List<Statement> statements) {
    public Persona {
        statements = List.copyOf(statements);
    }

    public Persona withName(String other) {
        return new Persona(id, segment, other, gender, age, business, negative, portrait, photo, statements);
    }

    public Persona withPortrait(Portrait other) {
        return new Persona(id, segment, name, gender, age, business, negative, other, photo, statements);
    }

    /** The persona with a picture of the owner's own, or with the drawn one again. */
    public Persona withPhoto(Optional<Photo> other) {
        return new Persona(id, segment, name, gender, age, business, negative, portrait, other, statements);
    }

    public Persona withNegative(boolean other) {
        return new Persona(id, segment, name, gender, age, business, other, portrait, photo, statements);
    }

    public Persona withStatements(List<Statement> others) {
        return new Persona(id, segment, name, gender, age, business, negative, portrait, photo, others);
    }

    /** The persona with the statement at a position replaced. */
    public Persona with(int position, Statement other) {
        List<Statement> changed = new ArrayList<>(statements);
        changed.set(position, other);
        return withStatements(changed);
    }

    /** The persona with one statement more, at the end of those of its topic's place. */
    public Persona plus(Statement added) {
        int at = 0;
        for (int position = 0; position < statements.size(); position++) {
            if (statements.get(position).topic().compareTo(added.topic()) <= 0) {
                at = position + 1;
            }
        }
        List<Statement> changed = new ArrayList<>(statements);
        changed.add(at, added);
        return withStatements(changed);
    }

    /** The persona without the statement at a position. */
    public Persona without(int position) {
        List<Statement> changed = new ArrayList<>(statements);
        changed.remove(position);
        return withStatements(changed);
    }

    /** The persona with a statement moved to another position. */
    public Persona moved(int from, int to) {
        List<Statement> changed = new ArrayList<>(statements);
        changed.add(to, changed.remove(from));
        return withStatements(changed);
    }

    public Optional<Statement> first(Topic topic) {
        return statements.stream()
                .filter(statement -> statement.topic() == topic)
                .findFirst();
    }

    public List<Statement> at(Topic.Place place) {
        return statements.stream()
                .filter(statement -> statement.topic().place() == place)
                .toList();
    }

    /** How many statements are guesses, of all. */
    public Share guesses() {
        return new Share(statements.stream().filter(Statement::isGuess).count(), statements.size());
    }
}
