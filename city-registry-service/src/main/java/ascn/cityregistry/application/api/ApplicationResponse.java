package ascn.cityregistry.application.api;

import ascn.cityregistry.application.application.ApplicationView;
import ascn.cityregistry.application.domain.ActionPlanOutline;
import ascn.cityregistry.application.domain.ApplicationStatus;
import ascn.cityregistry.application.domain.FocusArea;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.api.DossierResponse.ActView;
import ascn.cityregistry.dossier.api.DossierResponse.Lack;
import ascn.cityregistry.dossier.api.ReturnView;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.contracts.record.OnRecord;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The application of a city.
 *
 * @param id names it
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param status how far it has come
 * @param cityId the slug that the city has or will have
 * @param name its name as the member state writes it
 * @param territoryKind what kind of territory it is
 * @param officerDesignation designation of its officer
 * @param officerEquivalentPost the post, where it is an equivalent one
 * @param actionPlan the parts of its action plan
 * @param lacks what a submission would be refused for
 * @param submission when it was put forward
 * @param returns the items that went back to the member state, in the order in which they did
 * @param admission when its city became a member
 * @param decisionReference the decision that admitted it, or NOT_ON_RECORD
 * @param quotaWaiverId the waiver that was recorded with the admission, where the city is above the quota
 * @param withdrawal when the member state took it back
 */
public record ApplicationResponse(
        UUID id,
        String memberState,
        ApplicationStatus status,
        String cityId,
        String name,
        @Nullable TerritoryKind territoryKind,
        @Nullable OfficerDesignation officerDesignation,
        @Nullable String officerEquivalentPost,
        ActionPlanView actionPlan,
        List<Lack> lacks,
        @Nullable ActView submission,
        List<ReturnView> returns,
        @Nullable ActView admission,
        @Nullable OnRecord decisionReference,
        @Nullable UUID quotaWaiverId,
        @Nullable ActView withdrawal) {

    static ApplicationResponse of(ApplicationView view) {
        var application = view.application();
        var content = application.content();
        return new ApplicationResponse(
                application.id().uuid(),
                application.memberState(),
                application.status(),
                content.cityId().slug(),
                content.name(),
                content.territoryKind(),
                content.officer(),
                content.officerEquivalent(),
                ActionPlanView.of(content.actionPlan()),
                view.lacks().stream().map(Lack::of).toList(),
                application.submission().map(ActView::of).orElse(null),
                application.returns().stream().map(ReturnView::of).toList(),
                application.admission().map(ActView::of).orElse(null),
                application.decisionReference().orElse(null),
                application.quotaWaiverId().orElse(null),
                application.withdrawal().map(ActView::of).orElse(null));
    }

    /** The parts of the action plan that are written. */
    public record ActionPlanView(
            @Nullable OnRecord vision,
            List<FocusArea> focusAreas,
            @Nullable OnRecord infrastructurePlan,
            @Nullable OnRecord dataPlatformPlan,
            @Nullable OnRecord sustainabilityModel) {

        static ActionPlanView of(ActionPlanOutline outline) {
            return new ActionPlanView(
                    text(outline.vision()),
                    outline.focusAreas(),
                    text(outline.infrastructurePlan()),
                    text(outline.dataPlatformPlan()),
                    text(outline.sustainabilityModel()));
        }

        private static @Nullable OnRecord text(@Nullable String written) {
            return written == null ? null : OnRecord.parse(written);
        }
    }
}
