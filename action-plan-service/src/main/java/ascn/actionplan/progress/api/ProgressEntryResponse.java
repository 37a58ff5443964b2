package ascn.actionplan.progress.api;

import ascn.actionplan.progress.application.ProgressView;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressStep;
import ascn.actionplan.progress.domain.ProgressStepKind;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a city reports of a year, and the way it has taken.
 *
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param year the year that is reported on
 * @param state where it is
 * @param stateSince since when it is there, as precisely as it is known
 * @param revision how often it was sent
 * @param noUpdate whether the city states that there is nothing new
 * @param lines what it reports, project by project
 * @param openFigures JSON Pointers of the figures that the officer is asked to mend; nothing else may change then
 * @param lacks what would be refused if the officer sent it today; empty while it is not with the officer
 * @param steps the way it has taken
 */
public record ProgressEntryResponse(
        String city,
        String memberState,
        int year,
        ProgressState state,
        PartialDate stateSince,
        int revision,
        boolean noUpdate,
        List<ProgressLineResponse> lines,
        List<String> openFigures,
        List<Lack> lacks,
        List<Step> steps) {

    static ProgressEntryResponse of(ProgressView view) {
        var entry = view.entry();
        return new ProgressEntryResponse(
                entry.id().city(),
                entry.memberState(),
                entry.id().year(),
                entry.state(),
                PartialDate.parse(entry.stateSince()),
                entry.revision(),
                entry.content().noUpdate(),
                entry.content().lines().stream().map(ProgressLineResponse::of).toList(),
                entry.openFigures().stream().sorted().toList(),
                view.lacks().stream().map(Lack::of).toList(),
                entry.steps().stream().map(Step::of).toList());
    }

    /**
     * Something that is wrong with a draft.
     *
     * @param code the name of the refusal that it would mean
     * @param rule the rule behind it
     * @param pointer where it is
     * @param detail what is wrong
     * @param remedy how to mend it
     */
    @Schema(name = "ProgressLack")
    public record Lack(
            String code, @Nullable String rule, @Nullable String pointer, String detail, String remedy) {

        static Lack of(RuleViolation violation) {
            return new Lack(
                    violation.slug(), violation.rule(), violation.pointer(), violation.detail(), violation.remedy());
        }
    }

    /**
     * A step of its way.
     *
     * @param kind what happened
     * @param occurredOn when, as precisely as it is known
     * @param standing RECORDED, or PLANNED where only a plan is known
     * @param source where it is written down, where it was not done by the call itself
     * @param recordedAt when the system was told
     * @param figure the figure that went back
     * @param remark the comment or reason of a return
     */
    @Schema(name = "ProgressStep")
    public record Step(
            ProgressStepKind kind,
            PartialDate occurredOn,
            Standing standing,
            @Nullable String source,
            Instant recordedAt,
            @Nullable String figure,
            @Nullable String remark) {

        static Step of(ProgressStep step) {
            var act = step.act();
            return new Step(
                    step.kind(),
                    act.occurredOn(),
                    act.standing(),
                    act.sourceText(),
                    act.recordedAt(),
                    step.figure().orElse(null),
                    step.remark().orElse(null));
        }
    }
}
