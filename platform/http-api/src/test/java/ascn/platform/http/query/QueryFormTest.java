package ascn.platform.http.query;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.http.paging.Cursor;
import ascn.platform.http.paging.PageLimit;
import ascn.platform.http.problem.Fault;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFormTest {

    enum Phase {
        PLANNING,
        ONGOING
    }

    interface Things {
        @Operation(operationId = "findThings")
        List<String> all(
                @QueryParam("asOf") LocalDate asOf,
                @QueryParam("knownAt") Instant knownAt,
                @QueryParam("phase") List<Phase> phases,
                @QueryParam("owner") UUID owner,
                @QueryParam("open") Boolean open,
                @QueryParam("year") Integer year,
                @QueryParam("name") String name,
                @QueryParam("cursor") String cursor,
                @QueryParam("limit") PageLimit limit);
    }

    private static final QueryForm FORM = QueryForm.of(Things.class.getMethods()[0]);

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        var faults = FORM.faultsOf(Map.of(
                "asOf", List.of("2018-02-30"),
                "limit", List.of("501"),
                "cursor", List.of("made by hand"),
                "sort", List.of("name")));

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly("invalid-parameter", "invalid-cursor", "invalid-parameter", "unknown-parameter");
        assertThat(faults.get(3).remedy()).contains("asOf, cursor, knownAt, limit");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 2018-03",
        "asOf, +999999999-12-31",
        "knownAt, 2018-03-23",
        "phase, DONE",
        "owner, 1-2-3-4-5",
        "open, yes",
        "year, 2018.0",
        "year, 99999999999",
        "limit, 0"
    })
    void aValueOfAnotherFormIsRefusedWithHowToWriteIt(String name, String value) {
        assertThat(FORM.faultsOf(Map.of(name, List.of(value)))).singleElement().satisfies(fault -> {
            assertThat(fault.detail()).contains(name).contains(value);
            assertThat(fault.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"asOf, 2018-03-23", "phase, ONGOING", "open, true", "year, 2018", "name, '', ", "limit, 500"})
    void aValueOfItsFormPasses(String name, String value) {
        assertThat(FORM.faultsOf(Map.of(name, List.of(value)))).isEmpty();
    }

    @Test
    void aCursorOfThisListPasses() {
        var cursor = Cursor.of("findThings", List.of("key"));

        assertThat(FORM.faultsOf(Map.of("cursor", List.of(cursor)))).isEmpty();
    }

    @Test
    void aParameterIsSaidOnceUnlessItIsAList() {
        assertThat(FORM.faultsOf(Map.of("phase", List.of("PLANNING", "ONGOING"))))
                .isEmpty();
        assertThat(FORM.faultsOf(Map.of("year", List.of("2018", "2019"))))
                .singleElement()
                .extracting(Fault::remedy)
                .isEqualTo("Say it once");
    }
}
