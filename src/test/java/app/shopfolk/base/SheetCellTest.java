package app.shopfolk.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "-A1",
                "+cmd|x"
            })
    void whatASpreadsheetWouldRunIsMadeText(String cell) {
        assertThat(SheetCell.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "+354 555 0101", "-12.50", "1=1", "a@b.example", "'x"})
    void whatItWouldOnlyShowStays(String cell) {
        assertThat(SheetCell.harmless(cell)).isEqualTo(cell);
    }
}
