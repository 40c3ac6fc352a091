package app.shopfolk.importing.meaning;

import app.shopfolk.importing.meaning.Dictionary.Part;
import app.shopfolk.importing.values.ColumnEvidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what people left behind besides purchases: answers, visits, wishes, ratings. */
final class TraceGuess {
    private static final Pattern QUESTION = Pattern.compile("[?？]\\s*(\\[[^\\]]*\\]|\\([^)]*\\))?\\s*[:*]?\\s*$");
    private static final Pattern WISH =
            Pattern.compile("\\bwish|wishlist|\\boska|\\bosk\\b|\\boskir\\b|wunsch|merkzettel"
                    + "|merkliste|souhait|\\benvies?\\b|desider|欲しい|ほしい|ウィッシュ|お気に入り商品|saved items?|favou?rites list");
    private static final Pattern RATED = Pattern.compile(
            "rating|review|\\beinkunn|umsagn|bewertung|rezension|\\bavis\\b|valutazion|recension|評価|レビュー|口コミ");
    private static final Pattern VISITED =
            Pattern.compile("visit|session|page view|pageview|heimsokn|besuch|visite|訪問|アクセス");
    private static final int HIGHEST_RATING = 10 * 10_000;

    private final String fileName;
    private final List<String> header;
    private final List<ColumnEvidence> evidence;

    TraceGuess(String fileName, List<String> header, List<ColumnEvidence> evidence) {
        this.fileName = HeaderName.of(fileName.replaceFirst("\\.[^.]*$", ""));
        this.header = header;
        this.evidence = evidence;
    }

    /** The kind, where the file is one of these; files that sold something are not asked. */
    Optional<FileKind> kind() {
        if (isWishes()) {
            return Optional.of(FileKind.WISH_LISTS);
        }
        if (isRatings()) {
            return Optional.of(FileKind.RATINGS);
        }
        return isVisits() ? Optional.of(FileKind.WEB_VISITS) : Optional.empty();
    }

    /** Whether the columns are the questions of a questionnaire. */
    boolean isSurvey() {
        long questions = header.stream().filter(TraceGuess::isQuestion).count();
        long marks = header.stream()
                .filter(name ->
                        !Dictionary.get().lookUpHeader(Part.SURVEY, name).isEmpty())
                .count();
        return questions >= 2 || (questions == 1 && marks >= 1) || marks >= 2;
    }

    /** A question has several words: {@code In stock?} asks nobody. */
    private static boolean isQuestion(String name) {
        boolean several = name.strip().split("\\s+", -1).length >= 4 || (name.length() >= 8 && name.charAt(0) > 0x3000);
        return several && QUESTION.matcher(name).find();
    }

    private boolean isWishes() {
        Guess wish = Guess.of(Part.WISH, header, evidence);
        boolean said = anyHeader(WISH) || WISH.matcher(fileName).find();
        return said && namesSomebody(wish) && namesProduct(wish);
    }

    private boolean isRatings() {
        Guess rating = Guess.of(Part.RATING, header, evidence);
        int column = rating.columnOf(Meaning.RATING);
        if (column < 0 || !namesSomebody(rating)) {
            return false;
        }
        var numbers = evidence.get(column).numbers();
        boolean small = numbers.largest() <= HIGHEST_RATING && numbers.negatives() == 0;
        boolean said = anyHeader(RATED) || RATED.matcher(fileName).find();
        return small && namesProduct(rating) && (said || rating.rankOf(Meaning.RATING) < 4);
    }

    private boolean isVisits() {
        Guess visit = Guess.of(Part.VISIT, header, evidence);
        if (!namesSomebody(visit) || !visit.has(Meaning.DATE)) {
            return false;
        }
        boolean looked = visit.hasAny(Meaning.PAGE, Meaning.SESSION);
        boolean web = visit.hasAny(Meaning.BROWSER, Meaning.DEVICE, Meaning.REFERRAL_SOURCE);
        boolean said = anyHeader(VISITED) || VISITED.matcher(fileName).find();
        boolean again = !isOncePerPerson(visit);
        return (visit.has(Meaning.PAGE) && visit.hasAny(Meaning.SESSION, Meaning.BROWSER, Meaning.DEVICE))
                || ((looked || web) && said && again)
                || (visit.has(Meaning.PAGE) && again);
    }

    /** Whether nobody is named twice: a list of people, not of what they did. */
    private boolean isOncePerPerson(Guess guess) {
        for (Meaning meaning : List.of(Meaning.CUSTOMER_NUMBER, Meaning.EMAIL, Meaning.LOYALTY_NUMBER)) {
            int column = guess.columnOf(meaning);
            if (column >= 0 && evidence.get(column).filled() > 3) {
                return evidence.get(column).isUnique();
            }
        }
        return false;
    }

    private boolean anyHeader(Pattern pattern) {
        return header.stream()
                .anyMatch(name -> pattern.matcher(HeaderName.of(name)).find());
    }

    private static boolean namesSomebody(Guess guess) {
        return guess.hasAny(
                Meaning.CUSTOMER_NUMBER,
                Meaning.LOYALTY_NUMBER,
                Meaning.EMAIL,
                Meaning.PHONE,
                Meaning.NAME,
                Meaning.LAST_NAME);
    }

    private static boolean namesProduct(Guess guess) {
        return guess.hasAny(Meaning.PRODUCT_KEY, Meaning.SKU, Meaning.BARCODE, Meaning.PRODUCT_NAME);
    }
}
