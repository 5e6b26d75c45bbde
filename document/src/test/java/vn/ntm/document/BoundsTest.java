package vn.ntm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @Test
    void whatADeclarationSaysStays() {
        Schema reason = schema(SchemaType.STRING).maxLength(1000);
        Bounds.ANSWERED.complete("reason", reason);
        assertThat(reason.getMaxLength()).isEqualTo(1000);

        Schema wait = schema(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.TEN);
        Bounds.ASKED.complete("waitSeconds", wait);
        assertThat(wait.getMinimum()).isEqualTo("0");
        assertThat(wait.getMaximum()).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, , 4096",
        "ANSWERED, date, 10",
        "ANSWERED, date-time, 35",
        "ANSWERED, uuid, 36",
        "ASKED, , 1000",
        "HEADER, , 16384",
        "BODY, , 16777216"
    })
    void aTextIsAsLongAsItsFormOrItsPlaceAllows(Bounds bounds, String format, int longest) {
        Schema text = schema(SchemaType.STRING).format(format);
        bounds.complete("x", text);
        assertThat(text.getMaxLength()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, rows, , 0, 2147483647",
        "ANSWERED, sequence, int64, 0, 9223372036854775807",
        "ANSWERED, year, int32, 2009, 2100",
        "ASKED, stars, int32, -2147483648, 2147483647",
        "ASKED, limit, int32, 1, 500"
    })
    void aNumberIsACountOrWhatItsFormatHolds(
            Bounds bounds, String name, String format, BigDecimal least, BigDecimal most) {
        Schema number = schema(SchemaType.INTEGER).format(format);
        bounds.complete(name, number);
        assertThat(number.getFormat()).isEqualTo(format == null ? "int32" : format);
        assertThat(number.getMinimum()).isEqualTo(least);
        assertThat(number.getMaximum()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"items, 500", "units, 101100", "refusals, 16777216", "parts, 4096"})
    void aListIsAsLongAsWhatItLists(String name, int most) {
        Schema list = schema(SchemaType.ARRAY);
        Bounds.ANSWERED.complete(name, list);
        assertThat(list.getMaxItems()).isEqualTo(most);
    }

    private static Schema schema(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
