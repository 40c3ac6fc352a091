package app.shopfolk.importing.meaning;

import app.shopfolk.importing.meaning.Dictionary.Entry;
import app.shopfolk.importing.meaning.Dictionary.Part;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the columns of a file mean if it is of one part of the dictionary: names propose, values refuse. */
final class Guess {
    /** In sales these may stand without saying whose they are. */
    private static final Set<Meaning> PLAIN_IN_SALES = EnumSet.of(
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.FIRST_NAME,
            Meaning.LAST_NAME,
            Meaning.NAME,
            Meaning.COMPANY,
            Meaning.STREET,
            Meaning.STREET_MORE,
            Meaning.POSTCODE,
            Meaning.POSTCODE_MORE,
            Meaning.CITY,
            Meaning.REGION,
            Meaning.COUNTRY,
            Meaning.CUSTOMER_TYPE,
            Meaning.GENDER,
            Meaning.BIRTH_DATE,
            Meaning.AGE,
            Meaning.OCCUPATION,
            Meaning.CONSENT_EMAIL);

    /** Where people left traces the web's own fields may stand plainly too. */
    private static final Set<Meaning> PLAIN_IN_TRACES = EnumSet.of(
            Meaning.BROWSER, Meaning.DEVICE, Meaning.REFERRAL_SOURCE, Meaning.LOYALTY_NUMBER, Meaning.CUSTOMER_NUMBER);

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(id|ids|no|nr|number|code|key|ref|reference|order|date|fax|pager)\\b|番号|コード|日");

    private static final int OTHER_PART = 10_000;
    private static final int WEAK_NAME = 2_000;
    /** Names from here on say so little that the values have to tell. */
    private static final int VAGUE = 500;

    private static final int EMPTY_COLUMN = 5_000;

    /** Columns of lists of card payments, where nobody asks a buyer for an e-mail. */
    private static final Pattern CARDS =
            Pattern.compile("\\b(card type|card brand|kartentyp|type de carte|tipo di carta|last 4|letzte 4)\\b");

    private static final int FEW_SALES = 10;

    private record Candidate(int column, Meaning meaning, int rank) {}

    private final Part part;
    private final Meaning[] meanings;
    private final int[] ranks;
    private final Set<Meaning> known = EnumSet.noneOf(Meaning.class);

    private Guess(Part part, int columns) {
        this.part = part;
        this.meanings = new Meaning[columns];
        this.ranks = new int[columns];
        Arrays.fill(meanings, unused());
    }

    static Guess of(Part part, List<String> header, List<ColumnEvidence> evidence) {
        Guess guess = new Guess(part, header.size());
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            for (Entry entry : guess.proposals(header.get(column))) {
                if (fits(entry, evidence.get(column))
                        && !guess.isTills(entry.meaning(), header, evidence.get(column))) {
                    int rank = entry.rank() + guess.penalty(entry.meaning(), header, column, evidence.get(column));
                    candidates.add(new Candidate(column, entry.meaning(), rank));
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank));
        boolean[] taken = new boolean[header.size()];
        for (Candidate candidate : candidates) {
            guess.take(candidate, taken);
        }
        guess.dropWeakNames(taken);
        for (int column = 0; column < header.size(); column++) {
            if (!taken[column]) {
                guess.takeByValues(header, column, evidence.get(column));
            }
        }
        return guess;
    }

    /** Whether the e-mails of a list of sales are the till's accounts, who sold, and not who bought. */
    private boolean isTills(Meaning meaning, List<String> header, ColumnEvidence values) {
        if (part != Part.SALE || meaning != Meaning.EMAIL || values.rows() < FEW_SALES) {
            return false;
        }
        boolean everywhere = values.filled() == values.rows();
        boolean cards = header.stream()
                .anyMatch(name -> CARDS.matcher(HeaderName.of(name)).find());
        long accounts = values.distinct();
        return everywhere && (accounts == 1 || (cards && accounts * FEW_SALES <= values.rows()));
    }

    private static boolean fits(Entry entry, ColumnEvidence values) {
        boolean vague = entry.rank() % OTHER_PART >= VAGUE;
        if (vague && entry.meaning() == Meaning.CONSENT_EMAIL) {
            return Fitting.isStatusOfConsent(values);
        }
        if (vague && entry.meaning() == Meaning.CUSTOMER_TYPE) {
            return Fitting.isKindOfCustomer(values);
        }
        return Fitting.fits(entry.meaning(), values);
    }

    /** An empty column gives way to a filled one; in exports with "Lineitem" columns the order's number is its "Name". */
    private int penalty(Meaning meaning, List<String> header, int column, ColumnEvidence values) {
        if (values.rows() > 0 && values.filled() == 0) {
            return EMPTY_COLUMN;
        }
        boolean name = meaning == Meaning.RECEIPT && header.get(column).equals("Name");
        return name && header.contains("Lineitem name") ? -EMPTY_COLUMN : 0;
    }

    private void take(Candidate candidate, boolean[] taken) {
        Meaning meaning = candidate.meaning;
        if (taken[candidate.column] || (!meaning.mayRepeat() && known.contains(meaning))) {
            return;
        }
        // In a customer file a column of no use elsewhere is still the shop's own field.
        taken[candidate.column] = true;
        meanings[candidate.column] = meaning;
        ranks[candidate.column] = candidate.rank;
        known.add(meaning);
    }

    /** A nickname is her name only where nothing better is told. */
    private void dropWeakNames(boolean[] taken) {
        boolean better = known.contains(Meaning.FIRST_NAME) || known.contains(Meaning.LAST_NAME);
        for (int column = 0; column < meanings.length; column++) {
            better |= meanings[column] == Meaning.NAME && ranks[column] % OTHER_PART < WEAK_NAME;
        }
        for (int column = 0; column < meanings.length && better; column++) {
            if (meanings[column] == Meaning.NAME && ranks[column] % OTHER_PART >= WEAK_NAME) {
                meanings[column] = unused();
                ranks[column] = 0;
                taken[column] = true;
            }
        }
    }

    private Meaning unused() {
        return part == Part.CUSTOMER ? Meaning.OWN : Meaning.ASIDE;
    }

    private void takeByValues(List<String> header, int column, ColumnEvidence values) {
        boolean people = part != Part.PRODUCT;
        if (people
                && !known.contains(Meaning.EMAIL)
                && values.mostly(values.emails(), 0.6)
                && !isTills(Meaning.EMAIL, header, values)) {
            set(column, Meaning.EMAIL);
        } else if (part == Part.CUSTOMER
                && !known.contains(Meaning.PHONE)
                && values.mostly(values.phones(), 0.8)
                && !isCalledOtherwise(header.get(column))) {
            set(column, Meaning.PHONE);
        }
    }

    /** Numbers of orders and articles look like telephone numbers; their names tell them apart. */
    private static boolean isCalledOtherwise(String header) {
        return !Dictionary.get().lookUpHeader(Part.SALE, header).isEmpty()
                || !Dictionary.get().lookUpHeader(Part.PRODUCT, header).isEmpty()
                || NUMBERED.matcher(HeaderName.of(header)).find();
    }

    private void set(int column, Meaning meaning) {
        meanings[column] = meaning;
        ranks[column] = OTHER_PART;
        known.add(meaning);
    }

    private List<Entry> proposals(String header) {
        List<Entry> entries = new ArrayList<>(Dictionary.get().lookUpHeader(part, header));
        if (part == Part.WISH || part == Part.RATING) {
            for (Entry entry : Dictionary.get().lookUpHeader(Part.SALE, header)) {
                if (entry.meaning().namesProduct() && entries.isEmpty()) {
                    entries.add(new Entry(entry.meaning(), entry.rank() + WEAK_NAME));
                }
            }
        }
        if (part == Part.PRODUCT) {
            return entries;
        }
        for (String form : HeaderName.forms(header)) {
            for (PersonName.Freed freed : PersonName.of(form)) {
                for (Entry entry : Dictionary.get().lookUp(Part.CUSTOMER, freed.name())) {
                    if (part == Part.CUSTOMER || mayBePerson(entry.meaning(), freed.named(), form)) {
                        int other = part == Part.CUSTOMER ? 0 : OTHER_PART;
                        entries.add(new Entry(entry.meaning(), entry.rank() + freed.penalty() + other));
                    }
                }
            }
        }
        return entries;
    }

    private boolean mayBePerson(Meaning meaning, boolean named, String form) {
        boolean account = form.startsWith("account ");
        if (account || meaning == Meaning.TITLE || meaning == Meaning.NOTES || meaning == Meaning.TICKET) {
            return false;
        }
        boolean traces = part == Part.VISIT || part == Part.WISH || part == Part.RATING;
        return named
                || form.startsWith("customer ")
                || PLAIN_IN_SALES.contains(meaning)
                || (traces && PLAIN_IN_TRACES.contains(meaning));
    }

    Meaning[] meanings() {
        return meanings;
    }

    /** How good a name each column has for its meaning: 0 is the best. */
    int[] ranks() {
        return ranks;
    }

    boolean has(Meaning meaning) {
        return known.contains(meaning);
    }

    boolean hasAny(Meaning... any) {
        for (Meaning meaning : any) {
            if (known.contains(meaning)) {
                return true;
            }
        }
        return false;
    }

    /** Position of the first column of a meaning, or -1. */
    int columnOf(Meaning meaning) {
        return Arrays.asList(meanings).indexOf(meaning);
    }

    /** How good a name its column has for a meaning: 0 is the best. */
    int rankOf(Meaning meaning) {
        int column = columnOf(meaning);
        return column < 0 ? Integer.MAX_VALUE : ranks[column];
    }
}
