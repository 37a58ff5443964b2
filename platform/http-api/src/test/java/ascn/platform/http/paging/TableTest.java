package ascn.platform.http.paging;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.contracts.record.PartialDate;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new SimpleModule().addSerializer(PartialDate.class, ToStringSerializer.instance));

    record Capital(String cityId, String name) {}

    record Row(
            String code,
            @Nullable PartialDate joined,
            @Nullable Capital capital,
            List<String> otherNames,
            int cities) {}

    private static String csv(Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new CsvRows<Row>(Columns.of(Row.class, MAPPER), MAPPER);
        writer.begin(out);
        for (var row : rows) {
            writer.write(row, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Row named(String code) {
        return new Row(code, null, null, List.of(), 0);
    }

    @Test
    void theComponentsOfARecordAreTheColumnsAndThoseWithinItHaveItsName() throws IOException {
        var vietNam = new Row(
                "VN", PartialDate.parse("1995-07"), new Capital("ha-noi", "Hà Nội"), List.of("Hanoi", "Ha Noi"), 3);

        assertThat(csv(vietNam))
                .isEqualTo("code,joined,capital.cityId,capital.name,otherNames,cities\r\n"
                        + "VN,1995-07,ha-noi,Hà Nội,Hanoi; Ha Noi,3\r\n");
        assertThat(csv(named("TL"))).endsWith("\r\nTL,,,,,0\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "=HYPERLINK(\"https://example.org\")|\"'=HYPERLINK(\"\"https://example.org\"\")\"",
                "+6221|'+6221",
                "-1+1|'-1+1",
                "@SUM(A1)|'@SUM(A1)",
                "Cebu, City|\"Cebu, City\"",
                "the \"city\"|\"the \"\"city\"\"\"",
                "a=b|a=b"
            })
    void aTextIsQuotedWhereNeededAndNeverAFormula(String written, String cell) throws IOException {
        assertThat(csv(named(written))).endsWith("\r\n" + cell + ",,,,,0\r\n");
    }

    @Test
    void aNumberBelowZeroIsNoFormula() throws IOException {
        assertThat(csv(new Row("VN", null, null, List.of(), -7))).endsWith(",-7\r\n");
    }

    @Test
    void aLineBreakStaysWithinItsCell() throws IOException {
        assertThat(csv(named("two\nlines"))).endsWith("\r\n\"two\nlines\",,,,,0\r\n");
    }

    @Test
    void aListOfLinesHasOneObjectInEach() throws IOException {
        var out = new ByteArrayOutputStream();
        new NdjsonRows<Row>(MAPPER).write(named("two\nlines"), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"code\":\"two\\nlines\",\"otherNames\":[],\"cities\":0}\n");
    }
}
