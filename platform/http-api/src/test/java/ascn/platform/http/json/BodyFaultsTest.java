package ascn.platform.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.problem.Fault;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFaultsTest {

    enum Kind {
        CITY,
        REGENCY
    }

    record Item(
            @NotBlank(message = "is missing") String name,
            @NotNull(message = "is missing") Kind kind,
            int population) {}

    record Request(
            @NotNull(message = "is missing") @Size(max = 2, message = "is longer than 2 characters")
            String memberState,

            @Nullable PartialDate occurredOn,
            @Nullable LocalDate day,
            @Nullable UUID owner,
            @Nullable Boolean open,
            @Nullable BigDecimal amount,
            List<@NotNull(message = "must not be null") @Valid Item> items,

            @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
            String status) {}

    private static final BodyFaults FAULTS = new BodyFaults(mapper(), validator());

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private static List<Fault> faultsOf(String body) {
        return FAULTS.of(body.getBytes(StandardCharsets.UTF_8), Request.class);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWithItsPlace() {
        var faults = faultsOf("""
                {"memberState": "Laos", "occurredOn": "23 March", "day": "2018-02-30", "owner": 7, "open": "yes",
                 "amount": "12.50", "colour": "red",
                 "items": [{"name": "", "kind": "VILLAGE", "population": 1}, {"kind": "CITY", "population": 1.5},
                           {"name": "Vientiane", "kind": "CITY", "population": 1, "mayor": "X"}, "Savannakhet"]}
                """);

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .contains(
                        tuple("/amount", "invalid-value"),
                        tuple("/colour", "unknown-property"),
                        tuple("/day", "invalid-value"),
                        tuple("/items/0/kind", "invalid-value"),
                        tuple("/items/0/name", "not-blank"),
                        tuple("/items/1/population", "invalid-value"),
                        tuple("/items/2/mayor", "unknown-property"),
                        tuple("/items/3", "invalid-value"),
                        tuple("/memberState", "size"),
                        tuple("/occurredOn", "invalid-value"),
                        tuple("/open", "invalid-value"),
                        tuple("/owner", "invalid-value"));
    }

    @Test
    void aFaultSaysHowToWriteItAndNothingOfTheInside() {
        var faults = faultsOf("""
                {"memberState": 7, "occurredOn": "23 March", "day": 3, "owner": "x", "open": "yes", "items": {},
                 "colour": 1}
                """);

        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.remedy()).isNotBlank();
            assertThat(fault.detail() + fault.remedy()).doesNotContain("java", "ascn.", "Jackson", "class");
        });
        assertThat(faults)
                .filteredOn(fault -> "/occurredOn".equals(fault.pointer()))
                .extracting(Fault::remedy)
                .singleElement()
                .asString()
                .contains("2018-10");
    }

    @Test
    void whatIsSaidTwiceIsNamedWithTheRest() {
        var faults = faultsOf("""
                {"memberState": "LA", "memberState": "VN", "items": [{"name": "A", "name": "B", "kind": 1,
                 "population": 2}]}
                """);

        assertThat(faults)
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/items/0/kind", "invalid-value"),
                        tuple("/items/0/name", "duplicate-property"),
                        tuple("/memberState", "duplicate-property"));
    }

    @Test
    void aNumberThatMustBeThereIsNamedOnceThoughNothingCanStandInForIt() {
        assertThat(faultsOf("{\"memberState\": \"LA\", \"items\": [{\"name\": \"A\", \"kind\": \"CITY\"}], \"x\": 1}"))
                .extracting(Fault::pointer)
                .containsExactly("/items/0/population", "/x");
    }

    @Test
    void whatOnlyTheServiceSetsIsRefused() {
        assertThat(faultsOf("{\"memberState\": \"LA\", \"items\": [], \"status\": \"ADMITTED\"}"))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/status", "read-only-property"));
    }

    @Test
    void aNameWithASlashIsEscapedInItsPointer() {
        assertThat(faultsOf("{\"memberState\": \"LA\", \"items\": [], \"a/b~c\": 1}"))
                .extracting(Fault::pointer)
                .containsExactly("/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"memberState\":", "not json", "{} {}", "{'memberState': 1}", "\u0000"})
    void aBodyThatIsNotJsonSaysWhere(String body) {
        assertThat(faultsOf(body)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("malformed-json");
            assertThat(fault.detail()).doesNotContain("jackson");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "null", ""})
    void aBodyOfAnotherKindIsRefusedAsAWhole(String body) {
        assertThat(faultsOf(body)).singleElement().extracting(Fault::pointer).isEqualTo("");
    }

    @Test
    void aBodyThatIsNestedTooDeeplyOrHasAnEndlessNumberIsRefused() {
        var deep = "{\"items\":" + "[".repeat(60) + "]".repeat(60) + "}";
        var endless = "{\"amount\":" + "9".repeat(200) + "}";

        assertThat(faultsOf(deep)).singleElement().extracting(Fault::code).isEqualTo("json-limit");
        assertThat(faultsOf(endless)).singleElement().extracting(Fault::code).isEqualTo("json-limit");
    }

    @Test
    void aHostileBodyIsToldSoManyFaultsAndNoMore() {
        var body = new StringBuilder("{\"memberState\":\"LA\",\"items\":[]");
        for (int member = 0; member < 5_000; member++) {
            body.append(",\"m").append(member).append("\":1");
        }

        assertThat(faultsOf(body.append('}').toString())).hasSize(50);
    }
}
