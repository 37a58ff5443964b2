package ascn.benchmarks.events;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.benchmarks.machine.EventDatabase;
import ascn.benchmarks.machine.EventServers;
import ascn.platform.events.EventsConfig;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.OutboxRelay;
import ascn.platform.events.outbox.RelayTurn;
import io.smallrye.config.WithDefault;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How fast the relay brings a backlog to the topic, as after an outage of the broker. Each round drains an equal backlog in
 * three ways: by the relay; by a plain producer that is given the same bytes; by plain JDBC that reads and numbers equal rows
 * of another database and sends nothing. The archives grow from round to round, as those of a service do.
 */
public final class RelayDrain implements Benchmark {

    private static final String SOURCE = "/city-registry-service";
    private static final int GOAL = 20_000;
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "relay-drain";
    }

    @Override
    public String question() {
        return "how many events a second does the relay bring from the outbox to the topic?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of(
                "events", 50_000,
                "aggregates", 5_000,
                "payload", 500,
                "partitions", 6,
                "batch", batchOfTheProduct(),
                "rounds", 5);
    }

    static int batchOfTheProduct() {
        try {
            return Integer.parseInt(EventsConfig.class
                    .getMethod("relayBatch")
                    .getAnnotation(WithDefault.class)
                    .value());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        var backlog = new Backlog(settings.get("events"), settings.get("aggregates"), settings.get("payload"));
        try (var servers = EventServers.start()) {
            out.println("processes: " + servers.processes());
            var outbox = servers.database("relay");
            var plainRows = servers.database("plain");
            var check = new TopicCheck(servers.bootstrapServers(), SOURCE);
            var rounds = new ArrayList<Round>();
            for (int number = 0; number <= settings.get("rounds"); number++) {
                var topic = "relay-" + number;
                var plainTopic = "plain-" + number;
                servers.createTopic(topic, settings.get("partitions"));
                servers.createTopic(plainTopic, settings.get("partitions"));
                backlog.writeInto(outbox);
                backlog.writeInto(plainRows);

                double relay = drain(outbox, servers.bootstrapServers(), topic, settings.get("batch"));
                check.holdsEverythingOnce(outbox, topic, backlog.events());
                double producer = PlainProducer.send(outbox, SOURCE, servers.bootstrapServers(), plainTopic, backlog);
                double jdbc = PlainJdbc.number(plainRows, settings.get("batch"));

                var round = new Round(backlog.events(), relay, producer, jdbc);
                out.println((number == 0 ? "warm-up: " : "round " + number + ": ") + round);
                if (number > 0) {
                    rounds.add(round);
                }
            }
            report(rounds, out);
        }
    }

    /** Seconds from the start of a relay until the last acknowledgement is noted. */
    private static double drain(EventDatabase database, String bootstrapServers, String topic, int batch)
            throws Exception {
        try (var pool = database.pool(2);
                var watching = database.connect()) {
            var turn = new RelayTurn(new OutboxArchive(SOURCE), batch);
            Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrapServers);
            long events = EventDatabase.number(watching, "select count(*) from outbox_pending");
            long target = events + EventDatabase.number(watching, "select sent_position from outbox_relay");
            long began = System.nanoTime();
            try (var relay = new OutboxRelay(pool, () -> new EventPublisher(kafka, topic), turn)) {
                relay.start();
                while (EventDatabase.number(watching, "select sent_position from outbox_relay") < target) {
                    if (System.nanoTime() - began > LONGEST_DRAIN.toNanos()) {
                        throw new DishonestRun("the relay has not sent everything after " + LONGEST_DRAIN);
                    }
                    Thread.sleep(5);
                }
                return (System.nanoTime() - began) / 1e9;
            }
        }
    }

    private static void report(List<Round> rounds, PrintStream out) {
        var relay = Figures.of(rounds.stream().map(Round::relayRate).toList());
        out.println();
        out.println("events/s, median (lowest to highest) of " + rounds.size() + " rounds:");
        out.println("  relay           " + relay.in("%,.0f"));
        out.println("  plain producer  "
                + Figures.of(rounds.stream().map(Round::producerRate).toList()).in("%,.0f"));
        out.println("  plain JDBC      "
                + Figures.of(rounds.stream().map(Round::jdbcRate).toList()).in("%,.0f"));
        out.println("ratios of the two in each round:");
        out.println("  relay / plain producer  "
                + Figures.of(rounds.stream()
                                .map(round -> round.relayRate() / round.producerRate())
                                .toList())
                        .in("%.2f"));
        out.println("  relay / plain JDBC      "
                + Figures.of(rounds.stream()
                                .map(round -> round.relayRate() / round.jdbcRate())
                                .toList())
                        .in("%.2f"));
        out.printf(
                Locale.ROOT,
                "goal: at least %,d events/s by the relay: %s%n",
                GOAL,
                relay.median() >= GOAL ? "reached" : "MISSED");
        out.println("checked after each round: every event on the topic once, positions without a gap, versions of each"
                + " aggregate in order, bytes as in the outbox");
    }

    private record Round(int events, double relaySeconds, double producerSeconds, double jdbcSeconds) {

        double relayRate() {
            return events / relaySeconds;
        }

        double producerRate() {
            return events / producerSeconds;
        }

        double jdbcRate() {
            return events / jdbcSeconds;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "relay %,.0f, plain producer %,.0f, plain JDBC %,.0f events/s",
                    relayRate(),
                    producerRate(),
                    jdbcRate());
        }
    }
}
