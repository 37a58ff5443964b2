package ascn.deploy.local;

import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.FreePorts;
import ascn.platform.embedded.KafkaBrokerMain;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How each Java part is started: what the services are told, they are told by their usual configuration keys. */
final class Programs {

    private static final Duration KAFKA_STOP_LIMIT = Duration.ofSeconds(15);
    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(15); // they promise 10 s

    private final LocalSettings settings;
    private final Secrets secrets;

    Programs(LocalSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    JvmProgram identityProvider() {
        return IdentityProvider.program(settings, ownClassPath(), logging());
    }

    JvmProgram kafka() {
        int port = settings.port(Part.KAFKA);
        var properties = new TreeMap<>(logging());
        properties.put(
                KafkaBrokerMain.DIRECTORY,
                settings.dataDirectory().resolve("kafka").toString());
        properties.put(KafkaBrokerMain.PORT, Integer.toString(port));
        properties.put(KafkaBrokerMain.CONTROLLER_PORT, Integer.toString(settings.kafkaControllerPort()));
        return new JvmProgram(
                Part.KAFKA,
                List.of(KafkaBrokerMain.class.getName()),
                properties,
                ownClassPath(),
                () -> FreePorts.answers(port),
                KAFKA_STOP_LIMIT);
    }

    /** @throws LocalSystemException when the service has not been built */
    JvmProgram service(Part service, DatabaseAccess database) {
        Path jar = settings.root().resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LocalSystemException(service.id() + " is not built: " + jar + " is missing. ./run builds it.");
        }
        URI ready = address(service).resolve("/q/health/ready");
        return new JvmProgram(
                service,
                List.of("-jar", jar.toString()),
                Map.of(),
                environment(service, database),
                () -> Http.isOk(ready),
                SERVICE_STOP_LIMIT);
    }

    private Map<String, String> environment(Part service, DatabaseAccess database) {
        var environment = new TreeMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service)));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.appUser());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.appPassword());
        environment.put("QUARKUS_FLYWAY_USERNAME", database.ownerUser());
        environment.put("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.port(Part.KAFKA));
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                IdentityProvider.issuer(settings).toString());
        environment.put("ASCN_ACTOR_KEY", secrets.get("actor-key"));
        environment.put("ASCN_INVITATION_KEY", secrets.get("invitation-key"));
        environment.put("ASCN_RECORD_PAST_ACTS", "allowed");
        // Whoever plays a story here calls faster than a person does.
        environment.put("ASCN_RATE_LIMIT_AUTHENTICATED", "1000");
        environment.put("ASCN_RATE_LIMIT_ANONYMOUS", "200");
        environment.put("ASCN_RATE_LIMIT_POLICY_INVITATIONS_REQUESTS", "10000");
        environment.put("ASCN_WEBHOOKS_SECRET_KEYS", secrets.get("webhook-key"));
        // A receiver that a developer tries things with runs on this machine; nowhere else may one.
        environment.put("ASCN_WEBHOOKS_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
        environment.put("ASCN_WEBHOOKS_ALLOWED_PORTS", "443,1024-65535");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.putAll(settings.serviceSettings());
        return environment;
    }

    /** Base address of a part that speaks HTTP. */
    URI address(Part part) {
        return URI.create("http://127.0.0.1:" + settings.port(part));
    }

    /** By the environment and not by an option: command lines stay readable. */
    private static Map<String, String> ownClassPath() {
        return Map.of("CLASSPATH", System.getProperty("java.class.path"));
    }

    private static Map<String, String> logging() {
        String configuration = String.valueOf(Programs.class.getResource("logging.properties"));
        return Map.of(
                "java.util.logging.manager", "org.jboss.logmanager.LogManager", "logging.configuration", configuration);
    }
}
