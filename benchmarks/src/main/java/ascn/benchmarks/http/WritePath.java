package ascn.benchmarks.http;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.benchmarks.bare.Submission;
import ascn.benchmarks.http.ClosedLoop.Clients;
import ascn.benchmarks.http.ClosedLoop.Load;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import java.io.PrintStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToDoubleFunction;

/**
 * What a write costs with its promises: the submission of a dossier through the registry, by an endpoint that sends the same
 * statements without a rule, and by plain JDBC in this process. Each round submits as many dossiers in each way. The two
 * that are bare write into tables of the same shape beside those of the registry, so that relay and sealer have no part in them;
 * what these do for the registry's counts against the registry.
 */
public final class WritePath implements Benchmark {

    private static final double GOAL = 0.85;
    private static final Duration NO_END = Duration.ofMinutes(10);

    private static final List<String> WRITTEN = List.of(
            "dossier",
            "nominated_city",
            "idempotency_key",
            "outbox_aggregate",
            "outbox_pending",
            "outbox_message",
            "audit_entry",
            "audit_unsealed");
    private static final String DOSSIER = """
            {"memberState": "ID", "cities": [{"name": "DKI Jakarta", "territoryKind": "CITY",
             "chiefSmartCityOfficer": {"designation": "NOT_ON_RECORD"}}],
             "nationalRepresentative": {"body": "NOT_ON_RECORD"}}
            """;
    private static final String SUBMISSION = """
            {"occurredOn": "2018-02", "standing": "PLANNED", "source": "Concept note, 2018"}
            """;

    @Override
    public String name() {
        return "write-path";
    }

    @Override
    public String question() {
        return "what does a write with outbox, audit and idempotency cost beside the same statements?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of("clients", 8, "writes", 1000, "rounds", 7, "warm-up", 4);
    }

    private record Round(Load registry, Load bare, Load jdbc) {}

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        try (var servers = Servers.start()) {
            var run = new Run(servers, settings.get("clients"), settings.get("writes"));
            var rounds = new ArrayList<Round>();
            for (int number = 1 - settings.get("warm-up"); number <= settings.get("rounds"); number++) {
                var round = new Round(run.registry(), run.bare(), run.jdbc());
                out.println((number < 1 ? "warm-up: " : "round " + number + ": ") + describe(round));
                if (number > 0) {
                    rounds.add(round);
                }
            }
            report(rounds, out);
        }
    }

    /** One model dossier, and as many drafts like it as a round needs. */
    private static final class Run {

        private final Servers servers;
        private final int clients;
        private final int writes;
        private final ClosedLoop loop;
        private final String token;
        private final UUID model;
        private final String tag;

        Run(Servers servers, int clients, int writes) throws Exception {
            this.servers = servers;
            this.clients = clients;
            this.writes = writes;
            this.loop = new ClosedLoop(clients, NO_END);
            this.token = servers.system().token(SampleRole.AMS_NOMINATOR, Optional.of("ID"), true);
            try (var connection = new HttpConnection(servers.atRegistry("/"))) {
                var opened = connection.send(post(servers.atRegistry("/api/v1/dossiers"), Map.of(), DOSSIER));
                if (opened.status() != 201) {
                    throw new DishonestRun("the model dossier was not opened: " + opened.text());
                }
                this.model = lastSegment(String.valueOf(opened.headers().get("location")));
                this.tag = String.valueOf(opened.headers().get("etag"));
            }
            makeTablesBeside();
        }

        private static UUID lastSegment(String location) {
            return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        }

        private void makeTablesBeside() throws Exception {
            var user = servers.system().database(Part.CITY_REGISTRY).appUser();
            try (var connection = servers.asOwner();
                    var statement = connection.createStatement()) {
                // A member state has one open dossier. Here each write needs one of its own.
                statement.execute("drop index uq_dossier_open");
                statement.execute("create schema bare");
                statement.execute("grant usage on schema bare to " + user);
                for (var table : WRITTEN) {
                    statement.execute("create table bare.%s (like public.%s including all)".formatted(table, table));
                    statement.execute("grant select, insert, update on bare.%s to %s".formatted(table, user));
                }
            }
        }

        private Queue<UUID> drafts(String schema) throws Exception {
            var drafts = new ConcurrentLinkedQueue<UUID>();
            try (var connection = servers.asOwner()) {
                for (int draft = 0; draft < writes; draft++) {
                    drafts.add(UUID.randomUUID());
                }
                var ids = connection.createArrayOf("uuid", drafts.toArray());
                for (var table : List.of("dossier", "nominated_city")) {
                    try (var insert = connection.prepareStatement("""
                            insert into %s.%s
                            select (jsonb_populate_record(model, jsonb_build_object('dossier_id', draft))).*
                            from public.%s model, unnest(?::uuid[]) draft where model.dossier_id = ?
                            """.formatted(schema, table, table))) {
                        insert.setArray(1, ids);
                        insert.setObject(2, model);
                        insert.executeUpdate();
                    }
                }
            }
            return drafts;
        }

        Load registry() throws Exception {
            return overHttp("public", servers.registry(), servers.atRegistry("/"), "/api/v1/dossiers/");
        }

        Load bare() throws Exception {
            return overHttp("bare", servers.bare(), servers.atBare("/"), "/bare/dossiers/");
        }

        private Load overHttp(String schema, ProcessHandle serving, URI server, String path) throws Exception {
            var drafts = drafts(schema);
            var connections = new ArrayList<HttpConnection>();
            try {
                Clients clientsOfAServer = number -> {
                    var connection = new HttpConnection(server);
                    connections.add(connection);
                    return () -> {
                        var draft = drafts.poll();
                        if (draft == null) {
                            return ClosedLoop.NOTHING_LEFT;
                        }
                        var answer = connection.send(post(
                                server.resolve(path + draft + "/submission"), Map.of("If-Match", tag), SUBMISSION));
                        if (answer.status() != 200) {
                            throw new DishonestRun(path + " answered " + answer.status() + " " + answer.text());
                        }
                        return 1;
                    };
                };
                return checked(schema, loop.run(serving, clientsOfAServer));
            } finally {
                for (var connection : connections) {
                    connection.close();
                }
            }
        }

        Load jdbc() throws Exception {
            var drafts = drafts("bare");
            var access = servers.system().database(Part.CITY_REGISTRY);
            var connections = new ArrayList<Connection>();
            try {
                for (int client = 0; client < clients; client++) {
                    connections.add(DriverManager.getConnection(
                            Servers.besideTheRegistry(access.jdbcUrl()), access.appUser(), access.appPassword()));
                }
                Clients clientsOfTheDatabase = number -> () -> {
                    var draft = drafts.poll();
                    if (draft == null) {
                        return ClosedLoop.NOTHING_LEFT;
                    }
                    Submission.submit(
                            connections.get(number), draft, UUID.randomUUID().toString());
                    return 1;
                };
                return checked("bare", loop.run(ProcessHandle.current(), clientsOfTheDatabase));
            } finally {
                for (var connection : connections) {
                    connection.close();
                }
            }
        }

        /** Every draft is submitted, with its event and its key; then the tables are as empty as before the round. */
        private Load checked(String schema, Load load) throws Exception {
            try (var connection = servers.asOwner();
                    var statement = connection.createStatement()) {
                try (var row = statement.executeQuery("""
                        select (select count(*) from %1$s.dossier where status = 'DRAFT' and dossier_id <> '%2$s'),
                               (select count(*) from %1$s.dossier d where d.status = 'SUBMITTED'
                                    and exists (select from %1$s.outbox_aggregate a
                                                where a.aggregate_id = d.dossier_id::text)
                                    and exists (select from %1$s.idempotency_key k
                                                where k.result_id = d.dossier_id::text)
                                    and exists (select from %1$s.audit_entry e
                                                where e.subject_id = d.dossier_id::text))
                        """.formatted(schema, model))) {
                    row.next();
                    if (row.getLong(1) != 0 || row.getLong(2) != writes || load.requests() != writes) {
                        throw new DishonestRun("of " + writes + " writes " + row.getLong(2) + " are complete");
                    }
                }
                statement.execute("delete from %s.nominated_city where dossier_id <> '%s'".formatted(schema, model));
                statement.execute("delete from %s.dossier where dossier_id <> '%s'".formatted(schema, model));
            }
            return load;
        }

        private byte[] post(URI address, Map<String, String> more, String body) {
            var headers = new HashMap<>(more);
            headers.put("Authorization", "Bearer " + token);
            headers.put("Content-Type", "application/json");
            headers.put("Accept", "application/json");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            return HttpCall.request("POST", address, headers, body);
        }
    }

    private static String describe(Round round) {
        return String.format(
                Locale.ROOT,
                "registry %,.0f, bare %,.0f, plain JDBC %,.0f writes/s; cpu %,.0f, %,.0f, %,.0f µs each",
                round.registry().perSecond(),
                round.bare().perSecond(),
                round.jdbc().perSecond(),
                round.registry().cpuMicros(),
                round.bare().cpuMicros(),
                round.jdbc().cpuMicros());
    }

    private static void report(List<Round> rounds, PrintStream out) {
        out.println();
        out.println("ratios of the two in each round, median (lowest to highest) of " + rounds.size() + " rounds:");
        ratio(
                out,
                "writes/s, registry / bare",
                rounds,
                round -> round.registry().perSecond() / round.bare().perSecond());
        ratio(
                out,
                "writes/s, registry / plain JDBC",
                rounds,
                round -> round.registry().perSecond() / round.jdbc().perSecond());
        ratio(
                out,
                "cpu each, registry / bare",
                rounds,
                round -> round.registry().cpuMicros() / round.bare().cpuMicros());
        out.printf(Locale.ROOT, "goal: registry at least %.2f of the writes/s of bare%n", GOAL);
        out.println("checked after each round: every write has its change, its event, its audit entry and its key");
    }

    private static void ratio(PrintStream out, String name, List<Round> rounds, ToDoubleFunction<Round> ratio) {
        var figures = Figures.of(
                rounds.stream().map(round -> ratio.applyAsDouble(round)).toList());
        out.println("  " + name + "  " + figures.in("%.2f"));
    }
}
