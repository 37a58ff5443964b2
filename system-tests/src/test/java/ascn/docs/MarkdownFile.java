package ascn.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document of this repository, as far as a test must read it: code spans, links and tables. */
final class MarkdownFile {

    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern TABLE_RULER = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

    private final Path path;
    private final String prose;

    MarkdownFile(Path path) {
        this.path = path;
        try {
            this.prose = FENCED.matcher(Files.readString(path)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in backticks, outside of blocks. */
    List<String> codeSpans() {
        return codeSpansIn(prose).toList();
    }

    static Stream<String> codeSpansIn(String text) {
        return firstGroups(CODE_SPAN, text);
    }

    /** Links and pictures that lead to a file and that have none there. */
    List<String> brokenLinks() {
        return firstGroups(LINK, prose)
                .filter(target -> !target.contains(":") && !target.startsWith("#"))
                .filter(target -> Files.notExists(path.resolveSibling(target.replaceAll("#.*", ""))))
                .map(target -> path + " -> " + target)
                .toList();
    }

    private static Stream<String> firstGroups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** The cells of a column, from every table that has one of that name. */
    List<String> column(String name) {
        var cells = new ArrayList<String>();
        var lines = prose.lines().toList();
        for (int ruler = 1; ruler < lines.size(); ruler++) {
            if (TABLE_RULER.matcher(lines.get(ruler).strip()).matches()) {
                int column = cells(lines.get(ruler - 1)).indexOf(name);
                lines.stream()
                        .skip(ruler + 1L)
                        .takeWhile(line -> column >= 0 && line.startsWith("|"))
                        .forEach(line -> cells.add(cells(line).get(column)));
            }
        }
        return List.copyOf(cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().split("\\|", -1)).map(String::strip).toList();
    }
}
