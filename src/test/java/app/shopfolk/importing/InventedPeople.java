package app.shopfolk.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** People, goods and small words of a country, all invented. */
final class InventedPeople {
    /** Somebody, as a shop writes her. */
    record Somebody(
            int number,
            String first,
            String last,
            String whole,
            String email,
            String phone,
            String street,
            String postcode,
            String city,
            String region,
            String country) {}

    private static final Map<String, List<List<String>>> WORDS = Map.of(
            "en",
            List.of(
                    List.of("Ann", "Bob", "Cara", "Dee", "Eli", "Faye", "Gus", "Hope"),
                    List.of("Hartley", "Keene", "Marsh", "Osgood", "Pettibone", "Quill"),
                    List.of("Soil 20 l", "Clay pot", "Rose, red", "Twine", "Candle", "Mug"),
                    List.of("Large", "Done", "Nurse", "Female", "Standard"),
                    List.of("12 Maple Street", "York", "NY", "10001", "United States", "+1 212 555 01")),
            "de",
            List.of(
                    List.of("Anke", "Bernd", "Clara", "Dirk", "Elke", "Jörg"),
                    List.of("Groß", "Hübner", "Kaltofen", "Löwe", "Müßig"),
                    List.of("Blumenerde", "Topf", "Rose", "Kerze", "Tasse"),
                    List.of("Groß", "Erfolgreich", "Lehrerin", "weiblich", "Standard"),
                    List.of("Ahornweg 4", "Köln", "NRW", "50667", "Deutschland", "+49 221 5550")),
            "fr",
            List.of(
                    List.of("Aline", "Benoît", "Chloé", "Denis", "Élise"),
                    List.of("Garnier-Roux", "Hérault", "Lefort", "Maçon"),
                    List.of("Terreau", "Pot", "Rose", "Bougie", "Tasse"),
                    List.of("Grand", "Effectué", "Infirmière", "femme", "Normal"),
                    List.of("4 rue des Érables", "Metz", "Moselle", "57000", "France", "+33 6 00 00 0")),
            "it",
            List.of(
                    List.of("Ada", "Bruno", "Carla", "Dario"),
                    List.of("Galli", "Neri", "Orsini", "Pavesi"),
                    List.of("Terriccio", "Vaso", "Rosa", "Candela"),
                    List.of("Grande", "Completato", "Infermiera", "donna", "Normale"),
                    List.of("Via degli Aceri 4", "Bergamo", "BG", "24121", "Italia", "+39 035 5550")),
            "is",
            List.of(
                    List.of("Ásta", "Björk", "Þóra", "Einar", "Ægir"),
                    List.of("Bjarnadóttir", "Einarsson", "Þórðardóttir", "Ólafsson"),
                    List.of("Mold", "Pottur", "Rós", "Kerti"),
                    List.of("Stór", "Lokið", "Kennari", "kona", "Venjulegt"),
                    List.of("Hlyngata 4", "Akureyri", "Norðurland", "600", "Ísland", "581 2")),
            "ja",
            List.of(
                    List.of("花子", "太郎", "さくら", "健一"),
                    List.of("山本", "高橋", "渡辺", "小林"),
                    List.of("培養土", "植木鉢", "赤いバラ", "ろうそく"),
                    List.of("大", "完了", "会社員", "女性", "通常"),
                    List.of("中央町4-2", "京都市", "京都府", "604-0042", "日本", "03-5550-")));

    private final String language;
    private final List<List<String>> words;
    private final Random random;
    private int count;

    InventedPeople(String language, Random random) {
        this.language = language;
        this.words = WORDS.get(language);
        this.random = random;
    }

    String language() {
        return language;
    }

    Somebody next() {
        int number = 1_000 + random.nextInt(150);
        String first = pick(0, number);
        String last = pick(1, number / 7);
        String whole = language.equals("ja") ? last + " " + first : first + " " + last;
        List<String> place = words.get(4);
        count++;
        return new Somebody(
                number,
                first,
                last,
                whole,
                "p%d@mail%d.example".formatted(number, number % 9),
                place.get(5) + "%02d%d".formatted(number % 90 + 10, 1 + count % 9),
                place.get(0),
                place.get(3),
                place.get(1),
                place.get(2),
                place.get(4));
    }

    private String pick(int list, int at) {
        return words.get(list).get(at % words.get(list).size());
    }

    String product(int number) {
        return pick(2, number) + (number / words.get(2).size() == 0 ? "" : " no. " + number);
    }

    String category(int number, boolean key) {
        return key ? Integer.toString(40 + number % 200) : pick(2, number % 4).toUpperCase(Locale.ROOT);
    }

    /** A small word: 0 a size, 1 a state, 2 a job, 3 a gender, 4 an ordinary one. */
    String word(int at) {
        return pick(3, at);
    }
}
