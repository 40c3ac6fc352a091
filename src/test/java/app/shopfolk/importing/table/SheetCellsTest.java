package app.shopfolk.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns a spreadsheet's numbers into the text its owner sees. */
class SheetCellsTest {
    @ParameterizedTest
    @CsvSource({
        "12.100000000000001,12.1",
        "1E+3,1000",
        "1.5E-4,0.00015",
        "0.0,0",
        "4006381333931,4006381333931",
        "-2.50,-2.5"
    })
    void numbersAreWithoutTailAndExponent(String stored, String shown) {
        assertThat(SheetCells.number(new BigDecimal(stored))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "43101,yyyy-mm-dd,false,2018-01-01",
        "41639,yyyy-mm-dd,true,2018-01-01",
        "43101.5,dd/mm/yyyy hh:mm,false,2018-01-01T12:00:00",
        "0.75,hh:mm,false,18:00:00",
        "1.25,[h]:mm,false,30:00:00",
        "1,yy,false,1900-01-01",
        "61,yy,false,1900-03-01",
        "-3,yy,false,-3",
    })
    void serialsAreDaysOfTheirCalendar(String serial, String format, boolean from1904, String shown) {
        assertThat(SheetCells.date(new BigDecimal(serial), format, from1904)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "14,'',true",
        "0,General,false",
        "164,yyyy\\-mm\\-dd,true",
        "165,'#,##0.00 \"days\"',false",
        "166,[$-411]ggge\"年\"m\"月\"d\"日\",true",
        "167,[Red]0.00,false",
        "168,h:mm AM/PM,true"
    })
    void formatsTellDates(int id, String format, boolean date) {
        assertThat(DateFormats.isDate(id, format)).isEqualTo(date);
    }
}
