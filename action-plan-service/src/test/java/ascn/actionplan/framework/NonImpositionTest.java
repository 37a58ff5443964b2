package ascn.actionplan.framework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.framework.PlanRequests.PlanRequest;
import ascn.platform.testsupport.RealParts;
import ascn.platform.testsupport.TestTokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The framework imposes nothing (rule F06): the same requests about plans have the same answers with and without an edition. What
 * a request makes is there only once, so each run has a city of its own, and the cities are alike; a first run, which is not
 * compared, makes what there is once for all cities.
 */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class NonImpositionTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final ObjectMapper mapper = new ObjectMapper();

    @Inject
    DataSource database;

    @Test
    @DisplayName(
            "F06 F07 the same requests about plans have the same answers without any edition and with endorsed ones")
    void theFrameworkImposesNothing() {
        FrameworkPosts.inOffice();
        ImpositionNetwork.inOffice();
        FrameworkCalls.forgetAll(database);
        var requests = new PlanRequests();
        answers(requests, "imposition-a");

        var without = answers(requests, "imposition-b");
        FrameworkCalls.endorsed("imposing", 1976);
        FrameworkCalls.circulated("imposing-draft", 1976);
        var with = answers(requests, "imposition-c");

        assertThat(without).isNotEmpty();
        assertThat(with).isEqualTo(without);
    }

    private Map<String, String> answers(PlanRequests requests, String city) {
        var answers = new LinkedHashMap<String, String>();
        for (var request : requests.all()) {
            var answer = send(request.of(city), city);
            answers.put(request.name() + " as " + request.as(), told(answer, city));
        }
        return answers;
    }

    private static Response send(PlanRequest request, String city) {
        var sent = as(request.as(), city).accept("application/json");
        if (request.body() != null) {
            sent.contentType("application/json").body(request.body());
        }
        return sent.urlEncodingEnabled(false)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "*")
                .request(request.method(), request.path());
    }

    private static RequestSpecification as(String caller, String city) {
        return switch (caller) {
            case "nobody" -> given();
            case "officer" -> given().auth().oauth2(ImpositionNetwork.officer(city));
            case "representative" -> given().auth().oauth2(ImpositionNetwork.representative());
            case "secretariat" -> given().auth().oauth2(TestTokens.secretariat());
            default -> throw new AssertionError("Nobody is called " + caller);
        };
    }

    private String told(Response answer, String city) {
        var body = ofTheCity(answer, city).replace(city, "<city>");
        body = TIME.matcher(ID.matcher(body).replaceAll("<id>")).replaceAll("<time>");
        return answer.statusCode() + " " + answer.contentType() + " "
                + DIGEST.matcher(body).replaceAll("<digest>");
    }

    /** Of a page only what speaks of the city: those of the runs before are on it too. */
    private String ofTheCity(Response answer, String city) {
        var text = answer.asString();
        if (!String.valueOf(answer.contentType()).contains("json")) {
            return text;
        }
        try {
            var body = mapper.readTree(text);
            if (body.path("items") instanceof ArrayNode items) {
                items.removeIf(item -> !item.toString().contains(city));
            }
            return body.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
