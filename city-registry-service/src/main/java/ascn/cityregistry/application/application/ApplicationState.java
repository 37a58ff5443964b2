package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.dossier.domain.ItemReturn;
import ascn.contracts.record.Act;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of an application vouch for: all that it holds. It names bodies and posts, never persons. */
record ApplicationState(
        UUID id,
        String memberState,
        String status,
        String cityId,
        String name,
        @Nullable String territoryKind,
        @Nullable String officer,
        @Nullable String officerEquivalent,
        @Nullable String vision,
        List<String> focusAreas,
        @Nullable String infrastructurePlan,
        @Nullable String dataPlatformPlan,
        @Nullable String sustainabilityModel,
        @Nullable Recorded submission,
        List<Returned> returns,
        @Nullable Recorded admission,
        @Nullable String decisionReference,
        @Nullable UUID quotaWaiverId,
        @Nullable Recorded withdrawal)
        implements AuditedState {

    static ApplicationState of(CityApplication application) {
        var content = application.content();
        var plan = content.actionPlan();
        return new ApplicationState(
                application.id().uuid(),
                application.memberState(),
                application.status().name(),
                content.cityId().slug(),
                content.name(),
                content.territoryKind() == null ? null : content.territoryKind().name(),
                content.officer() == null ? null : content.officer().name(),
                content.officerEquivalent(),
                plan.vision(),
                plan.focusAreas().stream().map(Enum::name).toList(),
                plan.infrastructurePlan(),
                plan.dataPlatformPlan(),
                plan.sustainabilityModel(),
                application.submission().map(Recorded::of).orElse(null),
                application.returns().stream().map(Returned::of).toList(),
                application.admission().map(Recorded::of).orElse(null),
                application.decisionReference().map(Object::toString).orElse(null),
                application.quotaWaiverId().orElse(null),
                application.withdrawal().map(Recorded::of).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("application", id.toString());
    }

    /** An item that went back. */
    record Returned(
            String item,
            String reason,
            String submittedOn,
            String occurredOn,
            @Nullable String source,
            String recordedAt,
            String actor,
            @Nullable String answeredOn) {

        static Returned of(ItemReturn returned) {
            return new Returned(
                    returned.item(),
                    returned.reason(),
                    returned.submittedOn().toString(),
                    returned.occurredOn().toString(),
                    returned.source().orElse(null),
                    returned.recordedAt().toString(),
                    returned.actor(),
                    returned.answeredOn().map(Object::toString).orElse(null));
        }
    }

    /** An act on it. */
    record Recorded(
            String occurredOn, String standing, @Nullable String source, String recordedAt, String actor) {

        static Recorded of(Act act) {
            return new Recorded(
                    act.occurredOn().toString(),
                    act.standing().name(),
                    act.sourceText(),
                    act.recordedAt().toString(),
                    act.actor());
        }
    }
}
