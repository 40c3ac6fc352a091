package app.shopfolk.persona;

import app.shopfolk.base.Share;
import app.shopfolk.segment.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Keeps a persona a crowd: what it says of a person, all taken together, holds for five customers or more. */
final class Crowd {
    /** What a neighbour could recognise somebody by. */
    private static final Set<Topic> PERSONAL = Set.of(
            Topic.AGE,
            Topic.ROLE,
            Topic.TRADE,
            Topic.STAFF,
            Topic.WORK,
            Topic.HOME,
            Topic.PLACE,
            Topic.FAMILY,
            Topic.CHILDREN,
            Topic.PETS,
            Topic.EDUCATION,
            Topic.INCOME);

    private Crowd() {}

    static boolean isPersonal(Statement statement) {
        return PERSONAL.contains(statement.topic());
    }

    /** The statements in their order, without those that would narrow the crowd to fewer than five. */
    static List<Statement> kept(List<Statement> statements, Members members) {
        List<Statement> kept = new ArrayList<>();
        List<Rule.Condition> together = new ArrayList<>();
        for (Statement statement : statements) {
            if (isPersonal(statement) && statement.evidence() instanceof Evidence.FromData data) {
                together.add(data.claim());
                if (members.withAll(together) < Share.FEW) {
                    together.removeLast();
                    continue;
                }
            }
            kept.add(statement);
        }
        return kept;
    }
}
