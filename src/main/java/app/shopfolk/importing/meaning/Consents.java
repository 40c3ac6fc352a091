package app.shopfolk.importing.meaning;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of newsletter programs for "she gets our mails" and "she does not any more". */
public final class Consents {
    private static final Map<String, Boolean> WORDS = Map.ofEntries(
            Map.entry("subscribed", true),
            Map.entry("subscriber", true),
            Map.entry("active", true),
            Map.entry("confirmed", true),
            Map.entry("opted in", true),
            Map.entry("unsubscribed", false),
            Map.entry("non subscribed", false),
            Map.entry("not subscribed", false),
            Map.entry("never subscribed", false),
            Map.entry("unconfirmed", false),
            Map.entry("pending", false),
            Map.entry("bounced", false),
            Map.entry("cleaned", false),
            Map.entry("inactive", false),
            Map.entry("opted out", false),
            Map.entry("blocklisted", false),
            Map.entry("suppressed", false),
            Map.entry("complained", false),
            Map.entry("abonniert", true),
            Map.entry("angemeldet", true),
            Map.entry("aktiv", true),
            Map.entry("abgemeldet", false),
            Map.entry("inaktiv", false),
            Map.entry("abonne", true),
            Map.entry("inscrit", true),
            Map.entry("desinscrit", false),
            Map.entry("desabonne", false),
            Map.entry("iscritto", true),
            Map.entry("attivo", true),
            Map.entry("disiscritto", false),
            Map.entry("skradur", true),
            Map.entry("skrad", true),
            Map.entry("virkur", true),
            Map.entry("afskradur", false),
            Map.entry("afskrad", false),
            Map.entry("購読中", true),
            Map.entry("登録済み", true),
            Map.entry("配信停止", false),
            Map.entry("解除", false),
            Map.entry("購読解除", false));

    private static final Set<String> OF_MANY_USES = Set.of(
            "active",
            "inactive",
            "confirmed",
            "unconfirmed",
            "pending",
            "suppressed",
            "aktiv",
            "inaktiv",
            "attivo",
            "virkur",
            "inscrit",
            "iscritto",
            "angemeldet",
            "登録済み",
            "解除");

    private Consents() {}

    /** What such a word says; empty where it is none. */
    public static Optional<Boolean> of(String cell) {
        return cell.length() > 24 ? Optional.empty() : Optional.ofNullable(WORDS.get(HeaderName.of(cell)));
    }

    /** Whether a word speaks of mails and nothing else; customers may be active for other reasons. */
    static boolean isSure(String cell) {
        String word = HeaderName.of(cell);
        return WORDS.containsKey(word) && !OF_MANY_USES.contains(word);
    }

    /** What the name of a newsletter program's file says of all in it: {@code unsubscribed_members_export_1.csv}. */
    public static Optional<Boolean> ofFile(String name) {
        String first = name.toLowerCase(Locale.ROOT).split("[ _.-]", 2)[0];
        return switch (first) {
            case "subscribed" -> Optional.of(true);
            case "unsubscribed", "cleaned", "nonsubscribed" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
