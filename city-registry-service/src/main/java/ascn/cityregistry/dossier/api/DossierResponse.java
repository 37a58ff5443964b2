package ascn.cityregistry.dossier.api;

import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.application.DossierView;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A nomination dossier.
 *
 * @param id names it
 * @param memberState ISO 3166-1 alpha-2 code of the nominating member state
 * @param status how far it has come
 * @param cities the nominated cities, in the member state's order
 * @param nationalRepresentativeBody the body that holds the role of National Representative
 * @param lacks what a submission of today would be refused for
 * @param submission when it was put forward
 * @param admission when its cities became members
 * @param decisionReference the decision that admitted them
 * @param late whether its first submission came after the deadline of its year for certain; absent before there was one
 * @param returns the items that went back to the member state, in the order in which they did
 * @param withdrawal when the member state took it back
 */
public record DossierResponse(
        UUID id,
        String memberState,
        DossierStatus status,
        List<CityView> cities,
        @Nullable OnRecord nationalRepresentativeBody,
        List<Lack> lacks,
        @Nullable ActView submission,
        @Nullable ActView admission,
        @Nullable String decisionReference,
        @Nullable Boolean late,
        List<ReturnView> returns,
        @Nullable ActView withdrawal) {

    static DossierResponse of(DossierView view) {
        var dossier = view.dossier();
        return new DossierResponse(
                dossier.id().uuid(),
                dossier.memberState(),
                dossier.status(),
                dossier.cities().stream().map(CityView::of).toList(),
                dossier.nationalRepresentativeBody().orElse(null),
                view.lacks().stream().map(Lack::of).toList(),
                dossier.submission().map(ActView::of).orElse(null),
                dossier.admission().map(ActView::of).orElse(null),
                dossier.decisionReference().orElse(null),
                dossier.late().orElse(null),
                dossier.returns().stream().map(ReturnView::of).toList(),
                dossier.withdrawal().map(ActView::of).orElse(null));
    }

    /** A nominated city. */
    public record CityView(
            String cityId,
            String name,
            TerritoryKind territoryKind,
            @Nullable OfficerDesignation officerDesignation,
            @Nullable String officerEquivalentPost) {

        static CityView of(NominatedCity city) {
            return new CityView(
                    city.cityId().slug(),
                    city.name(),
                    city.territoryKind(),
                    city.officer().orElse(null),
                    city.officerEquivalent().orElse(null));
        }
    }

    /** Something that is missing, with the rule that asks for it and how to mend it. */
    public record Lack(
            @Nullable String pointer, String code, @Nullable String rule, String detail, String remedy) {

        /** What is missing, as it would be refused. */
        public static Lack of(RuleViolation missing) {
            return new Lack(missing.pointer(), missing.slug(), missing.rule(), missing.detail(), missing.remedy());
        }
    }

    /** When an act took effect and when the system was told (rules N01, N03). */
    public record ActView(
            PartialDate occurredOn,
            Standing standing,
            @Nullable String source,
            Instant recordedAt) {

        /** The act as it is kept. */
        public static ActView of(Act act) {
            return new ActView(act.occurredOn(), act.standing(), act.sourceText(), act.recordedAt());
        }
    }
}
