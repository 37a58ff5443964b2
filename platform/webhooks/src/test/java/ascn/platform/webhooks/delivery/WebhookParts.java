package ascn.platform.webhooks.delivery;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Call;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.Databases;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.PostgresSettings;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.webhooks.AdjustableClock;
import ascn.platform.webhooks.JdbcTransactions;
import ascn.platform.webhooks.OfferedTypes;
import ascn.platform.webhooks.Receiver;
import ascn.platform.webhooks.WebhookAudience;
import ascn.platform.webhooks.WebhookEventType;
import ascn.platform.webhooks.WebhookMessage;
import ascn.platform.webhooks.Webhooks;
import ascn.platform.webhooks.destination.AddressRules;
import ascn.platform.webhooks.destination.DestinationGuard;
import ascn.platform.webhooks.destination.NameResolver;
import ascn.platform.webhooks.destination.PortRules;
import ascn.platform.webhooks.signing.SecretBox;
import ascn.platform.webhooks.subscription.ChangeWebhook;
import ascn.platform.webhooks.subscription.CreateWebhook;
import ascn.platform.webhooks.subscription.FindWebhooks;
import ascn.platform.webhooks.subscription.OrderDelivery;
import ascn.platform.webhooks.subscription.Webhook;
import ascn.platform.webhooks.subscription.WebhookDraft;
import ascn.platform.webhooks.subscription.WebhookLimits;
import ascn.platform.webhooks.subscription.WebhookStore;
import ascn.platform.webhooks.subscription.WebhookWithSecret;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** All parts over a real PostgreSQL, started once; each test has a database, a clock and receivers of its own. */
final class WebhookParts implements AutoCloseable {

    static final String ADMITTED = "city.admitted";
    static final String FOR_STAFF = "report.frozen";
    static final Actor PARTNER = actor("partner", Set.of(), null);
    static final Actor OTHER_PARTNER = actor("other-partner", Set.of(), null);
    static final Actor SECRETARIAT = actor("secretariat", Set.of(Role.SECRETARIAT), null);
    static final Actor OPERATOR = actor("operator", Set.of(Role.OPERATOR), null);

    private static final Call CALL = new Call("changeWebhook", "/api/v1/webhooks", "partner", null, null, null);
    private static final PostgresServer POSTGRES = PostgresServer.start(PostgresSettings.temporary());
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MODEL_NAME = "model";
    private static final DatabaseAccess MODEL = migrated();
    private static final Vertx VERTX = Vertx.vertx();
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(POSTGRES::close));
    }

    final AdjustableClock clock = new AdjustableClock();
    final Receiver receiver = new Receiver();
    final JdbcTransactions transactions;
    final Webhooks webhooks;
    final WebhookStore subscriptions;
    final DeliveryStore deliveries;
    final CreateWebhook create;
    final ChangeWebhook change;
    final FindWebhooks find;
    final FindDeliveries log;
    final OrderDelivery order;
    final ReplayDeliveries replay;
    final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    private final DatabaseAccess database;
    private final SecretBox secrets = new SecretBox(List.of("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="));
    private volatile NameResolver resolver = host -> List.of(InetAddress.getLoopbackAddress());
    private final DestinationGuard guard = new DestinationGuard(
            new AddressRules(List.of("127.0.0.0/8")),
            new PortRules(List.of("1-65535")),
            host -> this.resolver.resolve(host));
    private final List<AutoCloseable> toClose = new CopyOnWriteArrayList<>(List.of(receiver));

    private static DatabaseAccess migrated() {
        var database = new Databases(POSTGRES).provision(MODEL_NAME, "owner", "app");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("db/platform-audit", "db/platform-webhooks")
                .placeholders(Map.of("runtime_role", database.appUser()))
                .load()
                .migrate();
        return database;
    }

    WebhookParts() {
        var name = "webhooks" + NUMBER.incrementAndGet();
        database = new Databases(POSTGRES).copy(MODEL_NAME, MODEL, name);
        transactions = new JdbcTransactions(dataSource());
        var current = transactions.dataSource();
        var types = new OfferedTypes(List.of(() -> List.of(
                new WebhookEventType(ADMITTED, "A city became a member.", Set.of()),
                new WebhookEventType(FOR_STAFF, "A report was frozen.", Set.of(Role.SECRETARIAT)))));
        webhooks = new Webhooks(current, types, new ObjectMapper(), clock, transactions.afterCommit());
        subscriptions = new WebhookStore(current);
        deliveries = new DeliveryStore(dataSource());
        var limits = new WebhookLimits(3, Duration.ofHours(24));
        var audit = new Audit(current, clock, () -> CALL, () -> {});
        create = new CreateWebhook(subscriptions, guard, types, secrets, audit, clock, limits);
        change = new ChangeWebhook(subscriptions, guard, types, secrets, audit, clock, limits);
        find = new FindWebhooks(subscriptions);
        log = new FindDeliveries(current, find);
        order = new OrderDelivery(subscriptions, audit);
        replay = new ReplayDeliveries(current, order, clock);
    }

    private static Actor actor(String id, Set<Role> roles, @Nullable String state) {
        return new Actor(id, roles, state, null, false);
    }

    private PGSimpleDataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(database.appUser());
        dataSource.setPassword(database.appPassword());
        return dataSource;
    }

    /** From now on every host has these addresses. */
    void resolveTo(NameResolver resolver) {
        this.resolver = resolver;
    }

    Receiver anotherReceiver() {
        var another = new Receiver();
        toClose.add(another);
        return another;
    }

    Deliverer deliverer() {
        return deliverer(Duration.ofSeconds(10));
    }

    /** A process that delivers, as patient as that. */
    Deliverer deliverer(Duration patience) {
        var caller = new WebhookCaller(VERTX, Duration.ofSeconds(5), patience, Optional.of(Receiver.trusted()), clock);
        var deliverer = new Deliverer(
                deliveries,
                guard,
                secrets,
                caller,
                new RetrySchedule(WAITS, () -> 0),
                new Deliverer.Settings(16, 4, Duration.ofDays(3)),
                clock,
                new Deliverer.Listener() {
                    @Override
                    public void attempted(Outcome outcome) {
                        outcomes.add(outcome);
                    }

                    @Override
                    public void hasRoom() {
                        // Tests take turns themselves.
                    }
                });
        toClose.add(deliverer);
        return deliverer;
    }

    WebhookWithSecret subscribe(String path) {
        return subscribe(receiver.url(path), PARTNER, ADMITTED);
    }

    WebhookWithSecret subscribe(String url, Actor owner, String... types) {
        return transactions.answer(() -> create.create(new WebhookDraft(url, List.of(types), null), owner));
    }

    UUID tell(String city) {
        return tell(city, WebhookAudience.EVERYONE);
    }

    UUID tell(String city, WebhookAudience audience) {
        return transactions.answer(() ->
                webhooks.offer(new WebhookMessage(ADMITTED, clock.instant(), Map.of("cityId", city), audience, null)));
    }

    /** Takes one turn and waits until everything that it began is noted. */
    static int turn(Deliverer deliverer) {
        try {
            var begun = deliverer.turn();
            CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
            return begun.size();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void turnUntilIdle(Deliverer deliverer) {
        int begun = 1;
        while (begun > 0) {
            begun = turn(deliverer);
        }
    }

    Webhook now(WebhookWithSecret made) {
        return find.get(made.webhook().id(), OPERATOR);
    }

    List<DeliveryView> log(WebhookWithSecret made) {
        return log.list(made.webhook().id(), null, null, 100, PARTNER);
    }

    static ExpectedVersion any() {
        return ExpectedVersion.of("*");
    }

    static List<String> ids(Collection<Receiver.Call> calls) {
        return calls.stream().map(Receiver.Call::id).toList();
    }

    long number(String query) {
        try (var connection = dataSource().getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws Exception {
        for (var part : toClose) {
            part.close();
        }
    }
}
