package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.embedded.DatabaseAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything real but the services, for which small programs stand in. */
@SuppressWarnings("NullAway.Init")
class LocalSystemTest {

    private static LocalSystem system;

    @BeforeAll
    static void start(@TempDir Path root) throws IOException {
        for (Part service : Part.services()) {
            packageStandIn(root.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar"));
        }
        system = LocalSystem.start(LocalSettings.forTests(root, root.resolve("data")));
    }

    @AfterAll
    static void stop() {
        system.close();
        for (Part part : Part.values()) {
            assertThat(system.isRunning(part)).as(part.id()).isFalse();
        }
    }

    @Test
    void servicesAreToldWhereThingsAreByTheirUsualKeys() throws Exception {
        assertThat(environmentOf(Part.TWINNING, "KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(system.bootstrapServers());
        assertThat(environmentOf(Part.TWINNING, "QUARKUS_OIDC_AUTH_SERVER_URL"))
                .isEqualTo(system.issuer().toString());
        assertThat(environmentOf(Part.TWINNING, "QUARKUS_DATASOURCE_USERNAME")).isEqualTo("twinning_app");
        assertThat(environmentOf(Part.TWINNING, "QUARKUS_FLYWAY_USERNAME")).isEqualTo("twinning_owner");
        assertThat(environmentOf(Part.TWINNING, "ASCN_ACTOR_KEY"))
                .hasSizeGreaterThan(40)
                .isEqualTo(environmentOf(Part.REPORTING, "ASCN_ACTOR_KEY"));
        assertThat(environmentOf(Part.CITY_REGISTRY, "ASCN_INVITATION_KEY"))
                .hasSizeGreaterThan(40)
                .isNotEqualTo(environmentOf(Part.CITY_REGISTRY, "ASCN_ACTOR_KEY"));
    }

    @Test
    void aTokenSaysWhoOneIs() throws Exception {
        JsonNode nominator = claims(SampleRole.AMS_NOMINATOR, "ID", true);

        assertThat(nominator.path("iss").textValue()).isEqualTo(system.issuer().toString());
        assertThat(nominator.path("aud").textValue()).isEqualTo("ascn");
        assertThat(nominator.path("sub").textValue()).isEqualTo("sample-ams-nominator-ID");
        assertThat(nominator.path("groups")).hasToString("[\"AMS_NOMINATOR\"]");
        assertThat(nominator.path("member_state").textValue()).isEqualTo("ID");
        assertThat(nominator.path("record_past").booleanValue()).isTrue();
        assertThat(nominator.path("exp").longValue() - nominator.path("iat").longValue())
                .isEqualTo(12 * 3600L);
    }

    @Test
    void aTokenOfAPostCarriesNoRole() throws Exception {
        JsonNode officer = claims(SampleRole.CSCO, "makassar", false);

        assertThat(officer.path("sub").textValue()).isEqualTo("sample-csco-makassar");
        assertThat(officer.path("groups")).hasToString("[]");
        assertThat(officer.has("record_past")).isFalse();
    }

    @Test
    void aBodyMayHaveSpacesInItsName() throws Exception {
        assertThat(claims(SampleRole.BODY_SECRETARY, "ASEAN Coordinating Council", false)
                        .path("body")
                        .textValue())
                .isEqualTo("ASEAN Coordinating Council");
    }

    @Test
    void aKilledServiceIsStartedAgainOnItsPort() throws Exception {
        long before = system.processId(Part.CITY_REGISTRY);
        system.kill(Part.CITY_REGISTRY);
        assertThat(system.isRunning(Part.CITY_REGISTRY)).isFalse();

        system.restart(Part.CITY_REGISTRY);

        assertThat(system.processId(Part.CITY_REGISTRY)).isNotEqualTo(before);
        assertThat(environmentOf(Part.CITY_REGISTRY, "QUARKUS_HTTP_HOST")).isEqualTo("127.0.0.1");
    }

    @Test
    void killedPostgresqlComesBackWithItsData() throws Exception {
        asOwner("CREATE TABLE edition (title text)");
        system.kill(Part.POSTGRESQL);

        system.restart(Part.POSTGRESQL);

        asOwner("INSERT INTO edition VALUES ('Annual report')");
    }

    @Test
    void aSecondSystemOverTheSameDataIsRefusedAndTheFirstGoesOn() {
        assertThatThrownBy(() -> LocalSystem.start(system.settings()))
                .isInstanceOf(LocalSystemException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        assertThat(system.isRunning(Part.KAFKA)).isTrue();
    }

    private static String environmentOf(Part service, String name) throws IOException {
        return Http.send(Http.request(system.address(service).resolve("/" + name))
                        .build())
                .body();
    }

    private static JsonNode claims(SampleRole role, String scope, boolean recordPast) throws IOException {
        String token = system.token(role, Optional.of(scope), recordPast);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    private static void asOwner(String sql) throws Exception {
        DatabaseAccess access = system.database(Part.REPORTING);
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void packageStandIn(Path jar) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        attributes.put(
                Attributes.Name.CLASS_PATH,
                StandInService.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        Files.createDirectories(jar.getParent());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
