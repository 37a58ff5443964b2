package ascn.platform.http.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What docs/rules.md says of each kind of problem; the page travels in this library, so that it cannot be another one. */
@ApplicationScoped
class ProblemCatalogue {

    private static final String PAGE = "/ascn/rules.md";

    private final List<String> lines;

    ProblemCatalogue() {
        try (var page = ProblemCatalogue.class.getResourceAsStream(PAGE)) {
            if (page == null) {
                throw new IllegalStateException("The build has left out docs/rules.md");
            }
            lines = new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row of the page that holds the slug: the heading of each column with its cell. */
    Optional<Map<String, String>> explanationOf(String slug) {
        List<String> header = List.of();
        for (var line : lines) {
            if (!line.startsWith("|")) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells(line);
            } else if (isNamed(slug, header, cells(line))) {
                return Optional.of(row(header, cells(line)));
            }
        }
        return Optional.empty();
    }

    /** Slugs stand in a column of their own; other columns name classes and codes in the same form. */
    private static boolean isNamed(String slug, List<String> header, List<String> cells) {
        int column = Math.max(header.indexOf("Slug"), header.indexOf("Slugs"));
        return column >= 0 && column < cells.size() && cells.get(column).contains("`" + slug + "`");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), cells.size()); column++) {
            row.put(header.get(column), cells.get(column).replace("`", ""));
        }
        return row;
    }
}
