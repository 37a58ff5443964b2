package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.ApplicationSummary;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which applications there are, for those who may see them. */
@ApplicationScoped
public class FindApplications {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final StateRepresentation representation;
    private final Acts acts;

    FindApplications(
            ReadableApplications readable,
            ApplicationRepository applications,
            StateRepresentation representation,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.representation = representation;
        this.acts = acts;
    }

    /**
     * One application.
     *
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none for the actor
     */
    @Transactional
    public ApplicationView get(ApplicationId id, Actor actor) {
        var application = readable.get(id, actor);
        representation.requireReader(application.memberState(), actor, acts.today());
        return ApplicationView.of(application);
    }

    /**
     * A page of applications, oldest first: the Secretariat sees those of all states, a nominator and a National
     * Representative those of the own one.
     *
     * @throws ascn.cityregistry.application.domain.ApplicationOfAnotherMemberState when a nominator asks for another state
     */
    @Transactional
    public List<ApplicationSummary> list(@Nullable String memberState, Optional<UUID> after, int limit, Actor actor) {
        if (actor.has(Role.SECRETARIAT)) {
            return applications.list(memberState, after, limit);
        }
        var own = representation.ownState(
                memberState, actor, acts.today(), asked -> CityApplication.refuseNominationFor(asked, actor));
        return applications.list(own, after, limit);
    }
}
