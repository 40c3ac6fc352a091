package app.shopfolk.importing.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"F", "f", "Female", "FRAU", "kona", "Kvk", "femme", "Féminin", "donna", "女性", "女"})
    void aWomanByAnyWord(String cell) {
        assertThat(CodedWords.gender(cell)).isEqualTo("Female");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "male", "männlich", "karl", "KK", "homme", "uomo", "男性"})
    void aManByAnyWord(String cell) {
        assertThat(CodedWords.gender(cell)).isEqualTo("Male");
    }

    @ParameterizedTest
    @ValueSource(strings = {"M", "married", "Verheiratet", "gift", "kvæntur", "marié(e)", "sposata", "既婚"})
    void marriedByAnyWord(String cell) {
        assertThat(CodedWords.maritalStatus(cell)).isEqualTo("Married");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "single", "ledig", "einhleyp", "Célibataire", "nubile", "独身"})
    void singleByAnyWord(String cell) {
        assertThat(CodedWords.maritalStatus(cell)).isEqualTo("Single");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(CodedWords.gender("Non-binary")).isEqualTo("Non-binary");
        assertThat(CodedWords.maritalStatus("It's complicated")).isEqualTo("It's complicated");
    }
}
