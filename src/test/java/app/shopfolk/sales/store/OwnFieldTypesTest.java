package app.shopfolk.sales.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.shopfolk.sales.FieldType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFieldTypesTest {
    private static FieldType typeOf(String header, String... values) {
        OwnFieldTypes types = new OwnFieldTypes();
        for (String value : values) {
            types.see(Map.of(header, value));
        }
        return types.types().get(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TerritoryKey", "Store ID", "region_id", "RegionId", "Branch code", "Filial-Nr", "店舗コード"})
    void aKeyIsALabelThoughItLooksLikeANumber(String header) {
        assertThat(typeOf(header, "1", "9", "10")).isEqualTo(FieldType.CATEGORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Points", "Number of dogs", "Lucky", "Paid", "Monkey", "Casino", "Barcode scans"})
    void aNumberIsANumber(String header) {
        assertThat(typeOf(header, "1", "9", "10")).isEqualTo(FieldType.NUMBER);
    }

    @Test
    void allValuesProveTheType() {
        assertThat(typeOf("Since", "2024-02-29", "2023-01-01")).isEqualTo(FieldType.DATE);
        assertThat(typeOf("Since", "2024-02-29", "2023-02-29")).isEqualTo(FieldType.CATEGORY);
        assertThat(typeOf("Club", "true", "false")).isEqualTo(FieldType.YES_NO);
        assertThat(typeOf("Points", "1", "007")).isEqualTo(FieldType.CATEGORY);
    }
}
