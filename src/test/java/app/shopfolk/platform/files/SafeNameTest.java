package app.shopfolk.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A persona may be called anything; the file she is saved as lies where the owner put it. */
class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "Joe / Sarah, Joe Sarah",
        "../../../.ssh/authorized_keys, ssh authorized_keys",
        "'C:\\Windows\\win.ini', C Windows win.ini",
        ".hidden, hidden",
        "'trailing. . ', trailing",
        "aux, aux (Shopfolk)",
        "NUL.txt, NUL.txt (Shopfolk)",
        "..., Shopfolk",
        "'', Shopfolk",
        "Jónína og Ægir, Jónína og Ægir",
        "花屋の常連, 花屋の常連"
    })
    void isANameOnEverySystem(String name, String file) {
        assertThat(SafeName.of(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "gpj.\u202Eexe", "bell\u0007", "zero\u0000end"})
    void hasNoLettersThatHideSomething(String name) {
        assertThat(SafeName.of(name)).matches("[\\p{L}\\p{N} .]+");
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101, 5_000})
    void isNeverTooLongForAFolder(int length) {
        String file = SafeName.of("🌷".repeat(length));
        assertThat(file.codePointCount(0, file.length())).isLessThanOrEqualTo(100);
        assertThat(Path.of("folder").resolve(file).getParent()).hasToString("folder");
    }
}
