package ascn.benchmarks.http;

import ascn.benchmarks.Benchmark;
import ascn.benchmarks.Settings;
import ascn.benchmarks.machine.ClassPath;
import ascn.deploy.local.LocalSettings;
import ascn.deploy.local.LocalSystem;
import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a list of all projects of a year costs as an XLSX workbook: rows a second, and the heap of the service while it writes
 * them. It is read as it comes, row for row, so that a workbook that lacks one is no figure.
 */
public final class WorkbookDownload implements Benchmark {

    private static final int LINES_OF_A_CITY = 10;
    private static final int YEAR = 2024;
    private static final long MEGABYTE = 1024 * 1024;
    private static final double NANOS = 1e9;
    private static final Pattern HEAP =
            Pattern.compile("(?m)^jvm_memory_used_bytes\\{[^}]*area=\"heap\"[^}]*} ([0-9.E+]+)");

    private static final String ENTRIES = """
            insert into progress_entry (city, of_year, version, member_state, state, state_since, content, no_update,
                                        line_count, opened_at)
            select 'city-' || to_char(number, 'FM000000'), 2024, 0, 'ID', 'RECEIVED', '2024-09-21',
                   '{"noUpdate":false,"lines":[' || (
                       select string_agg('{"project":"project-' || place || '","title":"Project ' || place
                           || '","status":"ONGOING","objective":"Shorter ways","progress":"Half is built",'
                           || '"obstacles":"Rain","wayForward":"The other half","supportRequired":"Advice",'
                           || '"milestones":[],"indicators":[],"evidence":[]}', ',')
                       from generate_series(1, 10) place) || ']}',
                   false, 10, now()
            from generate_series(1, ?) number
            """;

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public String question() {
        return "how fast does the list of a year come as a workbook, and in how much memory?";
    }

    @Override
    public Map<String, Integer> defaults() {
        return Map.of("rows", 100_000, "rounds", 3);
    }

    @Override
    public void run(Settings settings, PrintStream out) throws Exception {
        int rows = settings.get("rows") / LINES_OF_A_CITY * LINES_OF_A_CITY;
        var root =
                Path.of(System.getProperty("ascn.root", ".")).toAbsolutePath().normalize();
        var directory = Files.createTempDirectory("ascn-benchmark-workbook-");
        // The launcher gives Kafka and the identity provider the class path of the program that it is part of.
        System.setProperty("java.class.path", ClassPath.withoutQuarkus());
        try (var system =
                LocalSystem.start(LocalSettings.forTests(root, directory).withDurable(true))) {
            Stream.of(Part.CITY_REGISTRY, Part.TWINNING, Part.REPORTING).forEach(system::kill);
            write(system, rows / LINES_OF_A_CITY);
            var token = system.token(SampleRole.SECRETARIAT, Optional.empty(), false);
            for (int round = 0; round <= settings.get("rounds"); round++) {
                out.println((round == 0 ? "warm-up: " : "round " + round + ": ") + measure(system, token, rows));
            }
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
        out.println("checked: the workbook has " + rows + " rows and one of headings");
    }

    private static void write(LocalSystem system, int cities) throws SQLException {
        var access = system.database(Part.ACTION_PLAN);
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.ownerUser(), access.ownerPassword());
                var insert = connection.prepareStatement(ENTRIES);
                var analyse = connection.createStatement()) {
            insert.setInt(1, cities);
            insert.executeUpdate();
            analyse.execute("analyze progress_entry");
        }
    }

    private static String measure(LocalSystem system, String token, int rows) throws Exception {
        var client = HttpClient.newHttpClient();
        var address = system.address(Part.ACTION_PLAN);
        var isDone = new AtomicBoolean();
        var most = new AtomicLong();
        var watch = new Thread(() -> watch(client, address.resolve("/q/metrics"), isDone, most));
        watch.start();
        long begin = System.nanoTime();
        long found;
        try {
            var request = HttpRequest.newBuilder(address.resolve("/api/v1/workbooks/progress?year=" + YEAR))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .build();
            var answer = client.send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new DishonestRun("the service answered " + answer.statusCode());
            }
            found = rowsOf(answer.body());
        } finally {
            isDone.set(true);
            watch.join();
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        if (found != rows + 1) {
            throw new DishonestRun("the workbook has " + found + " rows and not " + (rows + 1));
        }
        return String.format(
                Locale.ROOT, "%,.0f rows/s, heap used at most %,d MB", rows / seconds, most.get() / MEGABYTE);
    }

    private static void watch(HttpClient client, URI metrics, AtomicBoolean isDone, AtomicLong most) {
        while (!isDone.get()) {
            try {
                var text = client.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                        .body();
                long used = HEAP.matcher(text)
                        .results()
                        .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                        .sum();
                most.accumulateAndGet(used, Math::max);
                Thread.sleep(50);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Counts the rows of the first sheet while its bytes come. */
    private static long rowsOf(InputStream body) throws IOException {
        try (var zip = new ZipInputStream(body)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    long rows = count(zip);
                    while (zip.getNextEntry() != null) {
                        zip.closeEntry();
                    }
                    return rows;
                }
            }
        }
        throw new DishonestRun("the workbook has no sheet");
    }

    private static long count(InputStream sheet) throws IOException {
        var end = "</row>";
        long rows = 0;
        int matched = 0;
        var buffer = new byte[64 * 1024];
        for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
            for (int place = 0; place < read; place++) {
                matched = buffer[place] == end.charAt(matched) ? matched + 1 : buffer[place] == '<' ? 1 : 0;
                if (matched == end.length()) {
                    rows++;
                    matched = 0;
                }
            }
        }
        return rows;
    }
}
