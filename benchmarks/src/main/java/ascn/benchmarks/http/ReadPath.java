package ascn.benchmarks.http;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.benchmarks.http.ClosedLoop.Load;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What reading costs with everything on: one city, beside an endpoint that selects the same row and answers the same JSON;
 * the list of all cities, asked again and again, beside an endpoint that says hello. The city is asked for twice: as anybody
 * asks, which is answered from memory, and so that it is computed each time. The five take turns in each round.
 */
public final class ReadPath implements Benchmark {

    private static final double CITY_GOAL = 0.90;
    private static final double LIST_GOAL = 0.85;

    /** Whoever sends a cookie is not answered from memory, so this read goes the whole way each time. */
    private static final Map<String, String> COMPUTED = Map.of("Cookie", "benchmark=1");

    private static final String DOSSIER = """
            insert into dossier (dossier_id, version, member_state, status, opened_at)
            values ('01890000-0000-7000-8000-000000000000', 1, 'ID', 'ADMITTED', now())
            """;
    private static final String CITIES = """
            with written as (
                insert into city (city_id, version, name, sort_key, member_state, territory_kind, cohort, admitted_on,
                                  admitted_by, admission_standing, admission_source, decision_reference, dossier_id,
                                  known_from)
                select 'city-' || number, 1, 'City ' || number, 'city ' || number, 'ID', 'CITY', 'PILOT', '2018-03-23',
                       date '2018-03-23', 'PLANNED', 'Concept note, 2018',
                       'List of 26 pilot cities as of 23 March 2018', '01890000-0000-7000-8000-000000000000',
                       date '2018-03-23'
                from generate_series(1, ?) number
                returning *
            ), led as (
                insert into city_slug (slug, city_id) select city_id, city_id from written
            )
            insert into city_as_known (city_id, version, valid_from, known_from, name, sort_key, search_key, member_state,
                                       status, cohort, admitted_on, decision_reference, source, territory_kind, aliases)
            select city_id, version, admitted_by, now(), name, sort_key, sort_key, member_state, 'MEMBER', cohort,
                   admitted_on, decision_reference, admission_source, territory_kind, ''
            from written
            """;

    @Override
    public String name() {
        return "read-path";
    }

    @Override
    public String question() {
        return "what do a single read and a hot public list cost beside bare endpoints?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of("clients", 8, "seconds", 5, "cities", 26, "rounds", 7, "warm-up", 4);
    }

    private record Round(Load city, Load computedCity, Load bareCity, Load list, Load hello) {}

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        var loop = new ClosedLoop(settings.get("clients"), Duration.ofSeconds(settings.get("seconds")));
        try (var servers = Servers.start()) {
            writeCities(servers, settings.get("cities"));
            var city = HttpCall.get("one city", servers.atRegistry("/api/v1/cities/city-7"));
            var computedCity =
                    HttpCall.get("one city, computed", servers.atRegistry("/api/v1/cities/city-7"), COMPUTED);
            var bareCity = HttpCall.get("bare city", servers.atBare("/bare/cities/city-7"));
            var list = HttpCall.get("list of cities", servers.atRegistry("/api/v1/cities?limit=100"));
            var hello = HttpCall.get("hello", servers.atBare("/bare/hello"));
            sameAnswer(city, bareCity);
            sameAnswer(computedCity, bareCity);
            var rounds = new ArrayList<Round>();
            for (int number = 1 - settings.get("warm-up"); number <= settings.get("rounds"); number++) {
                var round = new Round(
                        loop.repeat(servers.registry(), city),
                        loop.repeat(servers.registry(), computedCity),
                        loop.repeat(servers.bare(), bareCity),
                        loop.repeat(servers.registry(), list),
                        loop.repeat(servers.bare(), hello));
                out.println((number < 1 ? "warm-up: " : "round " + number + ": ") + describe(round));
                if (number > 0) {
                    rounds.add(round);
                }
            }
            report(rounds, out);
        }
    }

    private static void writeCities(Servers servers, int cities) throws SQLException {
        try (var connection = servers.asOwner();
                var dossier = connection.prepareStatement(DOSSIER);
                var insert = connection.prepareStatement(CITIES)) {
            dossier.executeUpdate();
            insert.setInt(1, cities);
            insert.executeUpdate();
        }
    }

    private static void sameAnswer(HttpCall city, HttpCall bare) throws Exception {
        try (var one = new HttpConnection(city.address());
                var other = new HttpConnection(bare.address())) {
            var full = one.send(city.bytes()).text();
            var plain = other.send(bare.bytes()).text();
            if (!full.equals(plain)) {
                throw new DishonestRun("the two answer differently: " + full + " and " + plain);
            }
        }
    }

    private static String describe(Round round) {
        return String.format(
                Locale.ROOT,
                "city %,.0f, computed %,.0f, bare %,.0f, list %,.0f, hello %,.0f requests/s; cpu %.0f, %.0f, %.0f, %.0f, %.0f µs",
                round.city().perSecond(),
                round.computedCity().perSecond(),
                round.bareCity().perSecond(),
                round.list().perSecond(),
                round.hello().perSecond(),
                round.city().cpuMicros(),
                round.computedCity().cpuMicros(),
                round.bareCity().cpuMicros(),
                round.list().cpuMicros(),
                round.hello().cpuMicros());
    }

    private static void report(List<Round> rounds, PrintStream out) {
        out.println();
        out.println("ratios of the two in each round, median (lowest to highest) of " + rounds.size() + " rounds:");
        ratio(
                out,
                "requests/s, city / bare city",
                rounds,
                round -> round.city().perSecond() / round.bareCity().perSecond());
        ratio(
                out,
                "cpu each,   city / bare city",
                rounds,
                round -> round.city().cpuMicros() / round.bareCity().cpuMicros());
        ratio(
                out,
                "requests/s, computed city / bare city",
                rounds,
                round -> round.computedCity().perSecond() / round.bareCity().perSecond());
        ratio(
                out,
                "cpu each,   computed city / bare city",
                rounds,
                round -> round.computedCity().cpuMicros() / round.bareCity().cpuMicros());
        ratio(
                out,
                "requests/s, list / hello",
                rounds,
                round -> round.list().perSecond() / round.hello().perSecond());
        ratio(
                out,
                "cpu each,   list / hello",
                rounds,
                round -> round.list().cpuMicros() / round.hello().cpuMicros());
        out.printf(
                Locale.ROOT,
                "goals: city at least %.2f of the requests/s, at most 1.15 of the cpu; list at least %.2f%n",
                CITY_GOAL,
                LIST_GOAL);
        out.println("checked: every answer 200 with the same bytes; city and bare city answer the same JSON");
    }

    private static void ratio(PrintStream out, String name, List<Round> rounds, ToDoubleFunction<Round> ratio) {
        var figures = Figures.of(
                rounds.stream().map(round -> ratio.applyAsDouble(round)).toList());
        out.println("  " + name + "  " + figures.in("%.2f"));
    }
}
