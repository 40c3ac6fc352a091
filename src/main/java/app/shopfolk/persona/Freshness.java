package app.shopfolk.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which statements the data has moved away from. */
public final class Freshness {
    /** A share that moved by more than this is another share. */
    private static final double SHARE_MARGIN = 0.10;

    /** A middle value that moved by more than this part of itself is another one. */
    private static final double FIGURE_MARGIN = 0.15;

    private Freshness() {}

    /**
     * A statement that no longer holds as it stands.
     *
     * @param position in the persona's statements
     * @param before the claim as it was counted when it was said
     * @param now the same claim counted today; empty where fewer than five people are left behind it
     * @param instead what a fresh draft says on the same topic, if anything
     */
    public record Stale(
            int position, Evidence.FromData before, Optional<Evidence.FromData> now, Optional<Statement> instead) {}

    /** Counts each statement from data again: stale are those whose share or middle value moved beyond the margins. */
    public static List<Stale> of(Persona persona, Members members, PersonaDraft.Setting setting) {
        List<Stale> stale = moved(persona, members);
        if (stale.isEmpty()) {
            return stale;
        }
        List<Statement> fresh = PersonaDraft.statements(members, setting, persona.business());
        return stale.stream()
                .map(each -> new Stale(
                        each.position(),
                        each.before(),
                        each.now(),
                        instead(fresh, persona.statements().get(each.position()), each.before())))
                .toList();
    }

    /** How many there are; what a fresh draft would say instead is not asked. */
    public static int count(Persona persona, Members members) {
        return moved(persona, members).size();
    }

    private static List<Stale> moved(Persona persona, Members members) {
        List<Stale> stale = new ArrayList<>();
        for (int position = 0; position < persona.statements().size(); position++) {
            Statement statement = persona.statements().get(position);
            if (statement.evidence() instanceof Evidence.FromData before) {
                Optional<Evidence.FromData> now = members.count(before.claim());
                if (now.isEmpty() || moved(before, now.get())) {
                    stale.add(new Stale(position, before, now, Optional.empty()));
                }
            }
        }
        return stale;
    }

    private static Optional<Statement> instead(List<Statement> fresh, Statement statement, Evidence.FromData before) {
        return fresh.stream()
                .filter(other -> other.topic() == statement.topic())
                .filter(other -> other.evidence() instanceof Evidence.FromData data
                        && data.claim().fact().equals(before.claim().fact()))
                .findFirst();
    }

    private static boolean moved(Evidence.FromData before, Evidence.FromData now) {
        double share = Math.abs(now.share().ratio() - before.share().ratio());
        double figure = Math.abs(now.figure() - before.figure());
        return share > SHARE_MARGIN
                || (!before.isShare() && figure > FIGURE_MARGIN * Math.max(1, Math.abs(before.figure())));
    }
}
