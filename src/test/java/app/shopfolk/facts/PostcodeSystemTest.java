package app.shopfolk.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Postcodes as owners and files write them, in each country's own form. */
class PostcodeSystemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "AT|1010|1010|10",
                "AT|A-8010|8010|80",
                "CH|8001|8001|80",
                "CH|CH-3000|3000|30",
                "DE|10115|10115|10",
                "DE|D-01067|01067|01",
                "DE|DE 10115|10115|10",
                "DE|1067|-|-",
                "DE|CH-8001|-|-",
                "DK|DK-2100|2100|21",
                "FI|FI-00100|00100|00",
                "FI|FIN-00100|00100|00",
                "FR|75001|75001|75",
                "FR|97400|97400|974",
                "FR|F-20000|20000|20",
                "GB|SW1A 1AA|SW1A|SW",
                "GB|sw1a1aa|SW1A|SW",
                "GB|M1 1AE|M1|M",
                "GB|M11|M11|M",
                "GB|EH12 5AB|EH12|EH",
                "GB|12345|-|-",
                "GB|SW1A 1A|-|-",
                "IS|101|101|1",
                "IS|IS-301|301|3",
                "IS|1010|-|-",
                "JP|100-0001|1000001|100",
                "JP|〒１００－０００１|1000001|100",
                "JP|100ー0001|1000001|100",
                "JP|100|-|-",
                "LI|FL-9490|9490|94",
                "NL|1012 JS|1012|10",
                "NL|1012js|1012|10",
                "NL|1012|1012|10",
                "NL|NL-1012 JS|1012|10",
                "NO|0155|0155|01",
                "NO|N-0155|0155|01",
                "SE|114 55|11455|11",
                "SE|SE-11455|11455|11",
                "US|62701|62701|627",
                "US|62701-1234|62701|627",
                "US|627011234|62701|627",
                "US|6270|-|-",
                "US|62701 Springfield|-|-",
                "DE|''|-|-",
                "DE|D-|-|-",
                "GB|-1|-|-",
            })
    void isReadInOneForm(PostcodeSystem system, String written, String code, String area) {
        String read = system.read(written, false);
        assertThat(read).isEqualTo(code);
        if (read != null) {
            assertThat(system.area(read)).isEqualTo(area);
        }
    }

    /** As files of American and Saxon customers come out of spreadsheets. */
    @ParameterizedTest
    @CsvSource({"US,2149,02149", "US,501,00501", "DE,1067,01067", "FI,100,00100", "NO,155,0155", "FR,1000,01000"})
    void zerosThatASpreadsheetLostAreBackWhereTheCountryIsTold(PostcodeSystem system, String written, String code) {
        assertThat(system.read(written, true)).isEqualTo(code);
        assertThat(system.read(written, false)).isNull();
        assertThat(system.read(written.substring(0, 1), true)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "IS|Market Square 2, 301 Sandmere|301",
                "IS|Laugavegur 178, 105 Reykjavík, Ísland|105",
                "IS|Laugavegur 178|-",
                "IS|Laugavegur 12 101 Reykjavík|101",
                "IS|Market Square 2, IS-301 Sandmere|301",
                "DE|Hauptstraße 12345, 10115 Berlin|10115",
                "DE|Hauptstraße 12345 b, 10115 Berlin|10115",
                "DE|D-10115 Berlin, Invalidenstr. 1|10115",
                "DE|Straße des 17. Juni 135, 10623 Berlin|10623",
                "DE|Hauptstraße 1, Berlin|-",
                "AT|Ring 1, 1010 Wien|1010",
                "CH|Bahnhofstrasse 1, CH-8001 Zürich|8001",
                "FR|12 rue de la Paix, 75002 Paris|75002",
                "NL|Dam 1, 1012 JS Amsterdam|1012",
                "NL|Dam 1, 1012JS Amsterdam|1012",
                "SE|Storgatan 1, 114 55 Stockholm|11455",
                "NO|Storgata 1234, 0155 Oslo|0155",
                "DK|Vestergade 1, 2100 København Ø|2100",
                "FI|Mannerheimintie 1, 00100 Helsinki|00100",
                "GB|1 High Street, London SW1A 1AA|SW1A",
                "GB|1 High Street, London sw1a1aa, UK|SW1A",
                "GB|1 High Street, London|-",
                "US|12345 Main St, Springfield, IL 62701|62701",
                "US|12345 Main St, Springfield, IL 62701-1234|62701",
                "US|12345 Main St, Springfield|-",
                "JP|〒100-0001 東京都千代田区千代田1-1|1000001",
                "JP|１００－０００１東京都千代田区千代田1-1-1|1000001",
                "JP|東京都千代田区千代田1-1|-",
                "IS|Sandmere, 301|301",
                "IS|''|-",
            })
    void theShopsOwnIsFoundInItsAddress(PostcodeSystem system, String address, String code) {
        assertThat(system.findIn(address).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void whateverStandsInTheCellNothingBreaks(PostcodeSystem system) {
        for (String written :
                new String[] {"", "-", "A", "AA", "1", "A1", "n/a", "\uD83D\uDE00", "9".repeat(40), "A-", "S1"}) {
            for (boolean told : new boolean[] {true, false}) {
                String code = system.read(written, told);
                if (code != null) {
                    assertThat(system.area(code)).isNotEmpty();
                }
            }
            assertThat(system.findIn(written).map(String::length).orElse(2)).isGreaterThan(1);
        }
    }

    @Test
    void otherCountriesAreNotUnderstood() {
        assertThat(PostcodeSystem.of("BR")).isEmpty();
        assertThat(PostcodeSystem.of("")).isEmpty();
        assertThat(PostcodeSystem.of("IS")).contains(PostcodeSystem.IS);
    }
}
