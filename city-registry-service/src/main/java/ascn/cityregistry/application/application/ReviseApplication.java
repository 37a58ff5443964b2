package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A member state writes its draft anew, or mends what was returned to it. */
@ApplicationScoped
public class ReviseApplication {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final FindMemberStates memberStates;
    private final StateRepresentation representation;
    private final Audit audit;
    private final Acts acts;

    ReviseApplication(
            ReadableApplications readable,
            ApplicationRepository applications,
            FindMemberStates memberStates,
            StateRepresentation representation,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.memberStates = memberStates;
        this.representation = representation;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Replaces the content.
     *
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none for the actor
     * @throws ascn.cityregistry.application.domain.ApplicationNotADraft when it was submitted and nothing was returned
     * @throws ascn.cityregistry.dossier.domain.ItemNotReturned for each item that would change and was not returned
     * @throws ascn.cityregistry.application.domain.ApplicationAlreadyOpen when it is now for a city that has another
     */
    @Transactional
    public ApplicationView revise(ApplicationId id, ExpectedVersion expected, ApplicationDraft draft, Actor actor) {
        var application = readable.get(id, actor);
        representation.require(application.memberState(), actor, acts.today(), application::refuseOthersThan);
        expected.requireCurrent(application.version());
        var before = ApplicationState.of(application);
        application.revise(draft.of(memberStates.get(application.memberState())));
        audit.record(Change.of(before, ApplicationState.of(application)));
        applications.flush();
        return ApplicationView.of(application);
    }
}
