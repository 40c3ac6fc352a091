package app.shopfolk.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergeTextTest {
    @Test
    void fieldsAreShownByNameKeptByCodeAndFilledByValue() {
        MergeText text = new MergeText("Dear [first-name], [last-product]? [else]");
        String shown = text.shown(field -> "the " + field.code());
        assertThat(shown).isEqualTo("Dear [the first-name], [the last-product]? [else]");
        assertThat(MergeText.edited(shown, field -> "the " + field.code())).isEqualTo(text);
        assertThat(text.filled(field -> field == MergeField.FIRST_NAME ? "Jo" : "soap"))
                .isEqualTo("Dear Jo, soap? [else]");
    }
}
