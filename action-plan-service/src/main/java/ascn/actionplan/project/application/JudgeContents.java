package ascn.actionplan.project.application;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.project.domain.ContentRules;
import ascn.actionplan.project.domain.Horizon;
import ascn.actionplan.project.domain.ProjectContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what contents are judged: the catalogue of the day, the horizon of the plan, and whether the act is of the record. */
@ApplicationScoped
public class JudgeContents {

    private final FindCatalogue catalogue;

    JudgeContents(FindCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The rules for these contents: two questions to the catalogue, however many there are.
     *
     * @param horizon days of their plan; null for projects without a plan
     * @param day on which the act is judged
     * @param ofTheRecord whether NOT_ON_RECORD satisfies what a rule demands (rule N02)
     */
    public ContentRules rules(
            @Nullable Horizon horizon, Collection<ProjectContent> contents, LocalDate day, boolean ofTheRecord) {
        return new ContentRules(
                horizon,
                catalogue.sectorsAmong(codes(contents, ProjectContent::sectors), day),
                catalogue.actionLinesAmong(codes(contents, ProjectContent::actionLines)),
                ofTheRecord);
    }

    private static Set<String> codes(
            Collection<ProjectContent> contents, Function<ProjectContent, Collection<String>> of) {
        return contents.stream().flatMap(content -> of.apply(content).stream()).collect(Collectors.toSet());
    }
}
