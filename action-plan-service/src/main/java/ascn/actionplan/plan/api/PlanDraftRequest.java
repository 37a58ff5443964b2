package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.Blueprint;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.StrategicTarget;
import ascn.actionplan.project.api.ProjectContentItem;
import ascn.actionplan.project.api.SupporterItem;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The whole draft of a plan, in the place of the one before. Everything may be left out while it is a draft.
 *
 * @param vision what the city wants to become
 * @param targets its strategic targets, which the horizon does not bind
 * @param focusAreas its focus areas in its own order: codes of the framework or its own words
 * @param blueprints existing plans from which it was developed
 * @param nationalPlans titles of national plans with which it is linked
 * @param supporters organisations that helped to develop it
 * @param projects its projects and action lines
 */
public record PlanDraftRequest(
        @Schema(examples = "Liveable world-class city for all.")
        @Nullable
        @Size(max = 20000, message = "is longer than 20000 characters")
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "must not be blank")
        String vision,

        @Nullable @Size(max = 200, message = "holds at most 200 targets")
        List<@NotNull(message = "must not be null") @Valid StrategicTargetItem> targets,

        @Nullable @Size(max = 50, message = "holds at most 50 areas") @UniqueElements(message = "names an area twice")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "is longer than 200 characters") String>
                focusAreas,

        @Nullable @Size(max = 100, message = "holds at most 100 blueprints")
        List<@NotNull(message = "must not be null") @Valid BlueprintItem> blueprints,

        @Nullable @Size(max = 100, message = "holds at most 100 plans")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 500, message = "is longer than 500 characters") String>
                nationalPlans,

        @Nullable @Size(max = 100, message = "holds at most 100 organisations")
        List<@NotNull(message = "must not be null") @Valid SupporterItem> supporters,

        @Nullable @Size(max = 500, message = "holds at most 500 projects")
        List<@NotNull(message = "must not be null") @Valid ProjectContentItem> projects) {

    PlanContent toContent() {
        return new PlanContent(
                vision == null ? null : OnRecord.parse(vision),
                each(targets, StrategicTargetItem::toTarget),
                each(focusAreas, Function.identity()),
                each(blueprints, BlueprintItem::toBlueprint),
                each(nationalPlans, Function.identity()),
                each(supporters, SupporterItem::toSupporter),
                each(projects, ProjectContentItem::toContent));
    }

    static <T, R> List<R> each(@Nullable List<T> items, Function<T, R> form) {
        return Objects.requireNonNullElse(items, List.<T>of()).stream()
                .map(form)
                .toList();
    }

    /**
     * What the city wants to reach.
     *
     * @param text what is to be reached
     * @param due by when, as precisely as it is said
     * @param value the figure, as a decimal number
     * @param unit what the figure counts
     */
    public record StrategicTargetItem(
            @Schema(examples = "One health platform")
            @NotBlank(message = "is missing")
            @Size(max = 2000, message = "is longer than 2000 characters")
            String text,

            @Nullable PartialDate due,

            @Schema(examples = "50")
            @Nullable
            @Size(max = 40, message = "is longer than 40 characters")
            @Pattern(regexp = "-?[0-9]+(\\.[0-9]+)?", message = "must be a decimal number such as 98.7")
            String value,

            @Schema(examples = "percent") @Nullable @Size(min = 1, max = 100, message = "must have 1 to 100 characters")
            String unit) {

        StrategicTarget toTarget() {
            return new StrategicTarget(text, due, value, unit);
        }
    }

    /**
     * An existing plan from which this one was developed.
     *
     * @param title its title
     * @param issuedOn when it was issued, as precisely as it is known
     * @param reference where it is found
     * @param projects keys of the projects of this plan that come from it
     */
    public record BlueprintItem(
            @Schema(examples = "Regional medium-term development plan")
            @NotBlank(message = "is missing")
            @Size(max = 500, message = "is longer than 500 characters")
            String title,

            @Nullable PartialDate issuedOn,

            @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
            String reference,

            @Nullable @Size(max = 500, message = "holds at most 500 keys")
            List<
                            @NotBlank(message = "must not be blank")
                            @Size(max = 120, message = "is longer than 120 characters") String>
                    projects) {

        Blueprint toBlueprint() {
            return new Blueprint(title, issuedOn, reference, each(projects, Function.identity()));
        }
    }
}
