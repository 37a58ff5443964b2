package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationAlreadyOpen;
import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A member state begins the application of a city. */
@ApplicationScoped
public class OpenApplication {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final FindMemberStates memberStates;
    private final ApplicationRepository applications;
    private final StateRepresentation representation;
    private final Audit audit;
    private final Acts acts;
    private final Clock clock;

    OpenApplication(
            FindMemberStates memberStates,
            ApplicationRepository applications,
            StateRepresentation representation,
            Audit audit,
            Acts acts,
            Clock clock) {
        this.memberStates = memberStates;
        this.applications = applications;
        this.representation = representation;
        this.audit = audit;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Keeps a new draft, complete or not.
     *
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when no state has that code
     * @throws ascn.cityregistry.application.domain.ApplicationOfAnotherMemberState when the actor is of another state (M05)
     * @throws ApplicationAlreadyOpen when there is one for the city on which nothing is decided
     */
    @Transactional
    public ApplicationView open(String memberState, ApplicationDraft draft, Actor actor) {
        var state = memberStates.get(memberState);
        representation.require(
                memberState,
                actor,
                acts.today(),
                nominator -> CityApplication.refuseNominationFor(memberState, nominator));
        var content = draft.of(state);
        if (applications.hasOpenFor(content.cityId())) {
            throw new ApplicationAlreadyOpen();
        }
        var application =
                CityApplication.open(new ApplicationId(ids.generate()), memberState, content, clock.instant());
        applications.persistAndFlush(application);
        audit.record(Change.made(ApplicationState.of(application)));
        return ApplicationView.of(application);
    }
}
