package ascn.cityregistry.dossier.application;

import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.dossier.domain.ItemReturn;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a dossier vouch for: all that it holds. It names bodies and posts, never persons. */
record DossierState(
        UUID id,
        String memberState,
        DossierStatus status,
        List<City> cities,
        @Nullable String nationalRepresentativeBody,
        @Nullable Recorded submission,
        @Nullable Recorded admission,
        @Nullable String decisionReference,
        @Nullable Boolean late,
        List<Returned> returns,
        @Nullable Recorded withdrawal)
        implements AuditedState {

    static DossierState of(Dossier dossier) {
        return new DossierState(
                dossier.id().uuid(),
                dossier.memberState(),
                dossier.status(),
                dossier.cities().stream().map(City::of).toList(),
                dossier.nationalRepresentativeBody().map(OnRecord::toString).orElse(null),
                dossier.submission().map(Recorded::of).orElse(null),
                dossier.admission().map(Recorded::of).orElse(null),
                dossier.decisionReference().orElse(null),
                dossier.late().orElse(null),
                dossier.returns().stream().map(Returned::of).toList(),
                dossier.withdrawal().map(Recorded::of).orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("dossier", id.toString());
    }

    /** One nominated city. */
    record City(
            String id,
            String name,
            String territoryKind,
            @Nullable String officer,
            @Nullable String officerEquivalent) {

        static City of(NominatedCity city) {
            return new City(
                    city.cityId().slug(),
                    city.name(),
                    city.territoryKind().name(),
                    city.officer().map(Enum::name).orElse(null),
                    city.officerEquivalent().orElse(null));
        }
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
