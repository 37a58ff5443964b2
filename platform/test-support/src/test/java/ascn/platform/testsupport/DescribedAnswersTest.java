package ascn.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small server answers what its description says, and what it does not say. */
class DescribedAnswersTest {

    private static final DescribedApi API = new DescribedApi(DescribedApi.read("""
            {"paths": {"/api/v1/things/{thingId}": {"get": {"operationId": "findThing", "responses": {
               "200": {"headers": {"ETag": {"required": true}},
                       "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
               "304": {}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name"],
               "properties": {"name": {"type": "string", "maxLength": 5}}}}}}
            """));

    private HttpServer server;
    private int status = 200;
    private String mediaType = "application/json;charset=UTF-8";
    private String body = "{\"name\": \"a\"}";
    private boolean hasTag = true;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            if (hasTag) {
                exchange.getResponseHeaders().set("ETag", "\"1\"");
            }
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Response get(String path) {
        return RestAssured.given()
                .filters(List.of(new DescribedAnswers(() -> API)))
                .get("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void assertRefused(String path, String reason) {
        assertThatThrownBy(() -> get(path)).isInstanceOf(AssertionError.class).hasMessageContaining(reason);
    }

    @Test
    void whatIsDescribedPasses() {
        assertThat(get("/api/v1/things/7").jsonPath().getString("name")).isEqualTo("a");
    }

    @Test
    void aStatusThatIsNotDescribedFails() {
        status = 418;

        assertRefused("/api/v1/things/7", "the status is not described for findThing");
    }

    @Test
    void aBodyThatIsNotValidFails() {
        body = "{\"name\": \"far too long\"}";

        assertRefused("/api/v1/things/7", "5 characters");
    }

    @Test
    void aMediaTypeThatIsNotDescribedFails() {
        mediaType = "text/csv";

        assertRefused("/api/v1/things/7", "the media type text/csv is not described");
    }

    @Test
    void aPromisedHeaderThatIsMissingFails() {
        hasTag = false;

        assertRefused("/api/v1/things/7", "the header ETag is missing");
    }

    @Test
    void aSuccessOfAPathThatIsNotDescribedFails() {
        assertRefused("/api/v1/other", "no such operation is described");
    }

    @Test
    void anUnknownPathIsAnsweredWithNotFound() {
        status = 404;

        assertThat(get("/api/v1/other").statusCode()).isEqualTo(404);
    }
}
