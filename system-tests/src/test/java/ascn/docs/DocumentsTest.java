package ascn.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is so: paths, links, names of refusals and ids of rules. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern PATH = Pattern.compile("\\.?[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9._-]+)+/?");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][a-z]+[A-Za-z]*");

    private final SourceFiles product = SourceFiles.of(ROOT, "main");
    private final SourceFiles tests = SourceFiles.of(ROOT, "test");
    private final MarkdownFile rules = document("rules.md");

    @Test
    void everyPathOfTheWalkthroughExists() {
        var paths = document("walkthrough.md").codeSpans().stream()
                .filter(span -> PATH.matcher(span).matches())
                .toList();

        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(paths).allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    @Test
    void everyRefusalOfTheCodeIsListedAndNoOther() {
        var listed = codeIn(rules.column("Slugs"));
        listed.addAll(codeIn(rules.column("Slug")));
        listed.addAll(codeIn(rules.column("Code in `errors`")));
        var inCode = new TreeSet<>(product.refusals());
        inCode.addAll(product.problems());

        assertThat(product.refusals()).contains("quota-exceeded", "officer-missing", "not-permitted");
        assertThat(listed).as("docs/rules.md").containsExactlyInAnyOrderElementsOf(inCode);
    }

    @Test
    void everyListedRuleIsCarriedByATest() {
        assertThat(tests.rulesOfTests()).containsAll(listedRules());
    }

    @Test
    void everyRuleThatATestCarriesOrARefusalNamesIsListed() {
        var named = new TreeSet<>(tests.rulesOfTests());
        named.addAll(product.rulesOfRefusals());

        assertThat(listedRules()).containsAll(named);
    }

    private Set<String> listedRules() {
        var ids = rules.column("Id");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        return new TreeSet<>(ids);
    }

    @Test
    void everyClassThatTheRulesNameExists() {
        var named = codeIn(rules.column("In code"));
        named.addAll(codeIn(rules.column("Tests")));
        var existing = new TreeSet<>(product.typeNames());
        existing.addAll(tests.typeNames());

        assertThat(named).allMatch(TYPE_NAME.asMatchPredicate());
        assertThat(existing).containsAll(named);
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            var documents = Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .toList();

            assertThat(documents).hasSizeGreaterThan(6);
            assertThat(documents).allSatisfy(document -> assertThat(new MarkdownFile(document).brokenLinks())
                    .isEmpty());
        }
    }

    @Test
    void theIndexOfDecisionsListsEachOnceAndInOrder() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("adr"))) {
            var numbers = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();

            assertThat(Files.readString(DOCS.resolve("adr/README.md"))).contains(numbers);
            assertThat(document("adr/README.md").column("Number"))
                    .isEqualTo(
                            numbers.stream().map(name -> name.substring(0, 4)).toList());
        }
    }

    private static MarkdownFile document(String name) {
        return new MarkdownFile(DOCS.resolve(name));
    }

    private static Set<String> codeIn(List<String> cells) {
        return cells.stream().flatMap(MarkdownFile::codeSpansIn).collect(Collectors.toCollection(TreeSet::new));
    }
}
