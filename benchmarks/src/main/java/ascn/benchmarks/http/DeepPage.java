package ascn.benchmarks.http;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Figures;
import ascn.benchmarks.Settings;
import ascn.benchmarks.http.ClosedLoop.Load;
import java.io.PrintStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * What a place deep in a long list costs: the last page of all generated cities beside the first one, and beside it a
 * search for words and a piece of the map. All are computed each time, and take turns in each round.
 */
public final class DeepPage implements Benchmark {

    private static final double GOAL = 0.95;
    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 500;

    /** Whoever sends a cookie is not answered from memory. */
    private static final Map<String, String> COMPUTED = Map.of("Cookie", "benchmark=1");

    private static final Map<String, String> COMPUTED_MAP =
            Map.of("Cookie", "benchmark=1", "Accept", "application/geo+json");

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Pattern ITEM = Pattern.compile("\"memberState\":");

    /** Names in the order of their numbers, on a grid of a hundred by a hundred points. */
    private static final String CITIES = """
            with written as (
                insert into city (city_id, version, name, sort_key, member_state, territory_kind, cohort, admitted_on,
                                  admitted_by, known_from)
                select 'city-' || to_char(number, 'FM000000'), 0, 'City ' || to_char(number, 'FM000000'),
                       'city ' || to_char(number, 'FM000000'), 'ID', 'CITY', 'PILOT', '2018-03-23', date '2018-03-23',
                       date '2018-03-23'
                from generate_series(1, ?) number
                returning *
            ), led as (
                insert into city_slug (slug, city_id) select city_id, city_id from written
            )
            insert into city_as_known (city_id, version, valid_from, known_from, name, sort_key, search_key, member_state,
                                       status, cohort, admitted_on, decision_reference, source, territory_kind, aliases,
                                       latitude, longitude)
            select city_id, 0, admitted_by, now(), name, sort_key, sort_key, member_state, 'MEMBER', cohort, admitted_on,
                   'A decision', 'Generated', territory_kind, '', right(city_id, 2)::integer / 10.0,
                   95 + left(right(city_id, 4), 2)::integer / 10.0
            from written
            """;

    @Override
    public String name() {
        return "deep-page";
    }

    @Override
    public String question() {
        return "what does the last page of a long list cost beside the first, and a search and a map beside both?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of("clients", 4, "seconds", 3, "cities", 10_000, "rounds", 5, "warm-up", 3);
    }

    private record Round(Load first, Load last, Load search, Load map) {}

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        var loop = new ClosedLoop(settings.get("clients"), Duration.ofSeconds(settings.get("seconds")));
        int cities = settings.get("cities");
        try (var servers = Servers.start()) {
            writeCities(servers, cities);
            var all = servers.atRegistry("/api/v1/cities?limit=" + PAGE);
            var first = HttpCall.get("first page", all, COMPUTED);
            var last = HttpCall.get("last page", at(all, cursorOfTheLastPage(all, cities)), COMPUTED);
            var search = HttpCall.get("search", servers.atRegistry("/api/v1/cities?limit=100&q=city+0077"), COMPUTED);
            var map = HttpCall.get("map", servers.atRegistry("/api/v1/cities?limit=100&bbox=95,0,96,1"), COMPUTED_MAP);
            for (var call : List.of(first, last, search, map)) {
                expect(call, PAGE);
            }
            var rounds = new ArrayList<Round>();
            for (int number = 1 - settings.get("warm-up"); number <= settings.get("rounds"); number++) {
                var round = new Round(
                        loop.repeat(servers.registry(), first),
                        loop.repeat(servers.registry(), last),
                        loop.repeat(servers.registry(), search),
                        loop.repeat(servers.registry(), map));
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
                var insert = connection.prepareStatement(CITIES);
                var analyse = connection.createStatement()) {
            insert.setInt(1, cities);
            insert.executeUpdate();
            analyse.execute("analyze city_as_known");
        }
    }

    /** Goes through the list in the largest steps until one page is left. */
    private static String cursorOfTheLastPage(URI all, int cities) throws Exception {
        var cursor = "";
        int left = cities;
        while (left > PAGE) {
            int step = Math.min(LARGEST_PAGE, left - PAGE);
            var address = URI.create(all.toString().replace("limit=" + PAGE, "limit=" + step));
            var page = textOf(HttpCall.get("page", cursor.isEmpty() ? address : at(address, cursor), COMPUTED));
            var next = NEXT.matcher(page);
            if (!next.find()) {
                throw new DishonestRun("the list ends " + left + " cities before its end");
            }
            cursor = next.group(1);
            left -= step;
        }
        return cursor;
    }

    private static URI at(URI list, String cursor) {
        return URI.create(list + "&cursor=" + cursor);
    }

    private static String textOf(HttpCall call) throws Exception {
        try (var connection = new HttpConnection(call.address())) {
            return connection.send(call.bytes()).text();
        }
    }

    private static void expect(HttpCall call, int items) throws Exception {
        long found = ITEM.matcher(textOf(call)).results().count();
        if (found != items) {
            throw new DishonestRun(call.name() + " has " + found + " cities and not " + items);
        }
    }

    private static String describe(Round round) {
        return String.format(
                Locale.ROOT,
                "first %,.0f, last %,.0f, search %,.0f, map %,.0f requests/s",
                round.first().perSecond(),
                round.last().perSecond(),
                round.search().perSecond(),
                round.map().perSecond());
    }

    private static void report(List<Round> rounds, PrintStream out) {
        out.println();
        out.println("ratios of the two in each round, median (lowest to highest) of " + rounds.size() + " rounds:");
        ratio(
                out,
                "requests/s, last page / first page",
                rounds,
                round -> round.last().perSecond() / round.first().perSecond());
        ratio(
                out,
                "requests/s, search / first page",
                rounds,
                round -> round.search().perSecond() / round.first().perSecond());
        ratio(
                out,
                "requests/s, map / first page",
                rounds,
                round -> round.map().perSecond() / round.first().perSecond());
        out.printf(Locale.ROOT, "goal: last page at least %.2f of the requests/s of the first%n", GOAL);
        out.println("checked: every answer 200 with the same bytes, and a page of " + PAGE + " cities each");
    }

    private static void ratio(PrintStream out, String of, List<Round> rounds, ToDoubleFunction<Round> measured) {
        var figures = Figures.of(rounds.stream().map(measured::applyAsDouble).toList());
        out.println("  " + of + ": " + figures.in("%.2f"));
    }
}
