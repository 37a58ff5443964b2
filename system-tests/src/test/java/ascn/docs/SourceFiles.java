package ascn.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java sources of this repository as text: what they call by name, as a reader would find it with a search. */
final class SourceFiles {

    private static final String SLUG = "\"([a-z0-9]+(?:-[a-z0-9]+)+)\"";
    private static final String SLUG_OR_WORD = "\"([a-z0-9]+(?:-[a-z0-9]+)*)\"";
    private static final String RULE = "\"([A-Z]\\d{2})\"";
    private static final Pattern REFUSAL_CLASS = Pattern.compile("class (\\w+) extends RuleViolation\\b");
    private static final Pattern PROBLEM = Pattern.compile("(?:Problem|ProblemException)\\.of\\(\\s*" + SLUG_OR_WORD
            + "|Problems\\.unavailable\\(\\s*" + SLUG_OR_WORD
            + "|new Fault\\(\\s*[^,()]+,\\s*" + SLUG_OR_WORD);
    private static final Pattern DISPLAY_NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
    private static final Pattern ARCHITECTURE_RULE = Pattern.compile("ArchRule ([A-Z]\\d{2})_");
    private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]\\d{2}\\b");

    private final TreeMap<Path, String> texts = new TreeMap<>();

    private SourceFiles() {}

    /** The sources of all modules below a folder, of the product ({@code main}) or of its tests ({@code test}). */
    static SourceFiles of(Path root, String kind) {
        var sources = new SourceFiles();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var name = folder.getFileName().toString();
                    return name.startsWith(".") || name.equals("target")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (file.toString().endsWith(".java") && file.toString().contains("/src/" + kind + "/java/")) {
                        sources.texts.put(file, Files.readString(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** Slugs of refusals: written in the refusal's own class, or handed to it where it is made. */
    Set<String> refusals() {
        var slugs = new TreeSet<String>();
        for (var text : texts.values()) {
            var refusal = REFUSAL_CLASS.matcher(text);
            if (refusal.find()) {
                slugs.addAll(found(Pattern.compile(SLUG), text));
                slugs.addAll(foundAnywhere(Pattern.compile("new " + refusal.group(1) + "\\(\\s*" + SLUG)));
            }
        }
        return slugs;
    }

    /** Ids of the rules that refusals name. */
    Set<String> rulesOfRefusals() {
        var rules = new TreeSet<String>();
        texts.values().stream()
                .filter(text -> REFUSAL_CLASS.matcher(text).find())
                .forEach(text -> rules.addAll(found(Pattern.compile(RULE), text)));
        return rules;
    }

    /** Slugs and codes of problems that are no refusal of the domain. */
    Set<String> problems() {
        return foundAnywhere(PROBLEM);
    }

    /** Ids of the rules that tests carry, in a display name or as the beginning of an architecture rule. */
    Set<String> rulesOfTests() {
        var rules = new TreeSet<>(foundAnywhere(ARCHITECTURE_RULE));
        foundAnywhere(DISPLAY_NAME)
                .forEach(name -> RULE_ID.matcher(name).results().forEach(id -> rules.add(id.group())));
        return rules;
    }

    /** Simple names of the top-level types. */
    Set<String> typeNames() {
        var names = new TreeSet<String>();
        texts.keySet().forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
        return names;
    }

    private Set<String> foundAnywhere(Pattern pattern) {
        var found = new TreeSet<String>();
        texts.values().forEach(text -> found.addAll(found(pattern, text)));
        return found;
    }

    /** The one group of each match that took part in it. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                        .map(match::group)
                        .filter(group -> group != null)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
