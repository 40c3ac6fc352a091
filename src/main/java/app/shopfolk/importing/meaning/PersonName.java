package app.shopfolk.importing.meaning;

import java.util.ArrayList;
import java.util.List;

/** Finds in a header whom it speaks of: {@code Billing City}, {@code 注文者の氏名}, {@code 電話番号(配送先)}. */
final class PersonName {
    /** The longest first; the number is how much worse than the bare name: who pays is surer than where it is sent. */
    private record Role(String word, int penalty) {}

    private static final List<Role> BEFORE = List.of(
            new Role("customer", 0),
            new Role("buyer", 0),
            new Role("client", 0),
            new Role("member", 0),
            new Role("billing", 100),
            new Role("bill to", 100),
            new Role("contact", 100),
            new Role("vidskiptavinur", 0),
            new Role("kunden", 0),
            new Role("kunde", 0),
            new Role("rechnung", 100),
            new Role("cliente", 0),
            new Role("facturation", 100),
            new Role("fatturazione", 100),
            new Role("card", 300),
            new Role("shipping", 400),
            new Role("ship to", 400),
            new Role("ship", 400),
            new Role("post to", 400),
            new Role("deliver to", 400),
            new Role("delivery", 400),
            new Role("recipient", 400),
            new Role("liefer", 400),
            new Role("livraison", 400),
            new Role("spedizione", 400),
            new Role("注文者の", 0),
            new Role("注文者", 0),
            new Role("購入者の", 0),
            new Role("購入者", 0),
            new Role("顧客", 0),
            new Role("請求先", 100),
            new Role("配送先の", 400),
            new Role("配送先", 400),
            new Role("送付先", 400),
            new Role("お届け先", 400),
            new Role("発送先", 400));

    private static final List<Role> AFTER = List.of(
            new Role("請求先", 0),
            new Role("注文者", 0),
            new Role("配送先", 400),
            new Role("送付先", 400),
            new Role("お届け先", 400),
            new Role("発送先", 400));

    /** A name freed of its role; {@code named} where a role stood there. */
    record Freed(String name, int penalty, boolean named) {}

    private PersonName() {}

    /** The name as it is, then without whom it speaks of. */
    static List<Freed> of(String name) {
        List<Freed> freed = new ArrayList<>();
        freed.add(new Freed(name, 0, false));
        for (Role role : BEFORE) {
            String before = HeaderName.of(role.word);
            if (name.startsWith(before) && name.length() > before.length()) {
                freed.add(new Freed(name.substring(before.length()).strip(), role.penalty, true));
            }
        }
        for (Role role : AFTER) {
            String after = HeaderName.of(role.word);
            if (name.endsWith(after) && name.length() > after.length()) {
                freed.add(new Freed(
                        name.substring(0, name.length() - after.length()).strip(), role.penalty, true));
            }
        }
        return freed;
    }
}
