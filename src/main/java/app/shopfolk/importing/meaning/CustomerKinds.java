package app.shopfolk.importing.meaning;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words for a private person and for a business, in six languages. */
final class CustomerKinds {
    private static final Set<String> WORDS = Stream.of(
                    "private, private person, private customer, person, individual, personal, consumer, b2c, c, retail",
                    "business, business customer, company, b2b, b, corporate, corporation, commercial, trade,"
                            + " wholesale",
                    "reseller, organisation, organization, contractor, professional, institution, public",
                    "einstaklingur, einstaklingar, fyrirtæki, félag, verktaki, endursöluaðili, stofnun",
                    "privat, privatperson, privatkunde, endkunde, geschäftlich, geschäftskunde, gewerblich, gewerbe",
                    "firma, firmenkunde, unternehmen, großhandel, wiederverkäufer, verein, behörde",
                    "particulier, privé, professionnel, entreprise, société, revendeur, association",
                    "privato, azienda, ditta, società, impresa, rivenditore, professionista",
                    "個人, 個人客, 一般, 法人, 企業, 会社, 業者, 団体")
            .flatMap(line -> Stream.of(line.split(", ", -1)))
            .map(HeaderName::of)
            .collect(Collectors.toUnmodifiableSet());

    private CustomerKinds() {}

    static boolean isOne(String cell) {
        return WORDS.contains(HeaderName.of(cell));
    }
}
