package app.shopfolk.keeping;

import app.shopfolk.base.Money;
import app.shopfolk.facts.FactWords;
import app.shopfolk.platform.text.Words;
import app.shopfolk.sales.Channel;
import app.shopfolk.sales.CustomerField;
import app.shopfolk.sales.FieldType;
import app.shopfolk.sales.Identity;
import app.shopfolk.sales.OwnersWord;
import app.shopfolk.sales.PersonalData;
import app.shopfolk.sales.PersonalData.Contact;
import app.shopfolk.sales.PersonalData.Noted;
import app.shopfolk.sales.PersonalData.Origin;
import app.shopfolk.sales.PersonalData.Purchase;
import app.shopfolk.sales.PersonalData.Told;
import app.shopfolk.sales.ServiceContact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that is kept of one person in plain words, section by section: what, its value, where it came from. */
public record HandOver(String name, List<Section> sections) {
    /** One section; only those with rows are there. */
    public record Section(String title, List<Row> rows) {}

    /** One thing that is kept. */
    public record Row(String what, String value, String whence) {}

    private static final Set<CustomerField> CONSENTS = EnumSet.of(
            CustomerField.CONSENT_EMAIL,
            CustomerField.CONSENT_SMS,
            CustomerField.CONSENT_POST,
            CustomerField.CONSENT_PHONE);
    private static final Set<CustomerField> TASTES = EnumSet.of(
            CustomerField.WISH_LIST,
            CustomerField.WISHES,
            CustomerField.WISH_DAYS,
            CustomerField.RATING,
            CustomerField.REVIEWS,
            CustomerField.RATINGS);
    private static final double TEN_THOUSANDTHS = 10_000;
    private static final int HUNDREDTHS = 2;

    /** The words for what is kept. */
    public static HandOver of(PersonalData data, Words words) {
        return new HandOver(data.name(), new Wordings(data, words).sections());
    }

    private record Wordings(PersonalData data, Words words) {
        List<Section> sections() {
            Predicate<Told> isConsent =
                    told -> told.field().filter(CONSENTS::contains).isPresent();
            Predicate<Told> isTaste =
                    told -> told.field().filter(TASTES::contains).isPresent();
            Predicate<Told> isNote = told -> told.field().equals(Optional.of(CustomerField.NOTES));
            Predicate<Told> isOther = isConsent.or(isTaste).or(isNote).negate();
            return Stream.of(
                            section(
                                    "names",
                                    data.identities().stream()
                                            .map(this::identity)
                                            .toList()),
                            told("known", isOther.and(Told::isCurrent)),
                            told("consents", isConsent.and(Told::isCurrent)),
                            told("tastes", isTaste.and(Told::isCurrent)),
                            told("notes", isNote.and(Told::isCurrent)),
                            section("purchases", purchases()),
                            section(
                                    "contacts",
                                    data.contacts().stream().map(this::contact).toList()),
                            section(
                                    "noted",
                                    data.noted().stream().map(this::noted).toList()),
                            told("earlier", Predicate.not(Told::isCurrent)))
                    .filter(section -> !section.rows().isEmpty())
                    .toList();
        }

        private String say(String key, Object... args) {
            return words.texts().get("privacy." + key, args);
        }

        private Section section(String code, List<Row> rows) {
            return new Section(say("section." + code), rows);
        }

        private Section told(String code, Predicate<Told> which) {
            return section(
                    code,
                    data.told().stream()
                            .filter(which)
                            .map(told -> new Row(what(told), value(told), whence(told)))
                            .toList());
        }

        private Row identity(Identity identity) {
            String kind = identity.kind().name().toLowerCase(Locale.ROOT);
            return new Row(say("identity." + kind), identity.value(), say("files"));
        }

        private String what(Told told) {
            return told.field().map(field -> fieldName(field)).orElse(told.header());
        }

        private String fieldName(CustomerField field) {
            String fact = "fact." + field.code();
            return words.texts().get(words.texts().has(fact) ? fact : "import.meaning." + field.code());
        }

        private String value(Told told) {
            return told.field().map(field -> value(field, told.value())).orElse(told.value());
        }

        private String value(CustomerField field, String value) {
            if (field.type() == FieldType.YES_NO) {
                return words.texts().get(value.equals("true") ? "fact.yes" : "fact.no");
            }
            if (field.type() == FieldType.DATE) {
                return date(value);
            }
            return words.say(FactWords.label(field.code(), value));
        }

        private String date(String value) {
            try {
                return words.figures().date(LocalDate.parse(value));
            } catch (DateTimeParseException asWritten) {
                return value;
            }
        }

        private String whence(Optional<Origin> origin) {
            return origin.map(from -> say(
                            "from",
                            from.file(),
                            words.figures().dateShort(LocalDate.ofInstant(from.at(), ZoneId.systemDefault()))))
                    .orElseGet(() -> say("from.you"));
        }

        private String whence(Told told) {
            return told.whence() instanceof PersonalData.Said(int word, Optional<OwnersWord.Source> source)
                    ? source.map(this::said).orElseGet(() -> say("from.you"))
                    : whence(told.origin());
        }

        private String said(OwnersWord.Source source) {
            String day = words.figures().dateShort(source.day());
            return source.whence().isEmpty() ? say("from.you.day", day) : say("from.you.whence", day, source.whence());
        }

        private List<Row> purchases() {
            List<Row> rows = new ArrayList<>();
            long sum = 0;
            for (Purchase purchase : data.purchases()) {
                sum += purchase.isReplaced() ? 0 : purchase.paid().tenThousandths();
                rows.add(new Row(
                        Stream.of(words.figures().dateShort(purchase.day()), purchase.receipt(), channel(purchase))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" \u00b7 ")),
                        say(
                                purchase.isReplaced() ? "purchase.replaced" : "purchase",
                                words.figures().decimal(BigDecimal.valueOf(purchase.quantity(), 4), places(purchase)),
                                purchase.product().isEmpty() ? say("purchase.unnamed") : purchase.product(),
                                words.figures().money(purchase.paid())),
                        whence(purchase.origin())));
            }
            if (!rows.isEmpty()) {
                rows.add(new Row(say("purchases.all"), words.figures().money(new Money(sum)), say("counted")));
            }
            return rows;
        }

        private static int places(Purchase purchase) {
            return purchase.quantity() % (long) TEN_THOUSANDTHS == 0 ? 0 : HUNDREDTHS;
        }

        private String channel(Purchase purchase) {
            return purchase.channel() == Channel.UNKNOWN
                    ? ""
                    : say("channel." + purchase.channel().name().toLowerCase(Locale.ROOT));
        }

        private Row contact(Contact kept) {
            ServiceContact contact = kept.contact();
            List<String> parts = new ArrayList<>();
            if (contact.topic() != null) {
                parts.add(contact.topic());
            }
            if (contact.channel() != null) {
                parts.add(contact.channel());
            }
            if (contact.minutes() != null) {
                parts.add(words.figures().minutes(contact.minutes()));
            }
            if (contact.effort() != null) {
                parts.add(say("effort", words.figures().decimal(BigDecimal.valueOf(contact.effort(), 2), 1)));
            }
            if (contact.open()) {
                parts.add(say("open"));
            }
            return new Row(
                    words.figures().dateShort(contact.day()), String.join(" \u00b7 ", parts), whence(kept.origin()));
        }

        /** Where a table has no words of its own yet, its name is better than silence. */
        private Row noted(Noted noted) {
            String key = "privacy.table." + noted.where();
            return new Row(
                    words.texts().has(key)
                            ? words.texts().get(key)
                            : noted.where().replace('_', ' '),
                    noted.columns().entrySet().stream()
                            .map(column -> column.getKey() + ": " + column.getValue())
                            .collect(Collectors.joining(", ")),
                    say("from.you"));
        }
    }
}
