package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.ApplicationNotFound;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The applications as they are there for an actor (rule M05). */
@ApplicationScoped
class ReadableApplications {

    private final ApplicationRepository applications;
    private final StateRepresentation representation;

    ReadableApplications(ApplicationRepository applications, StateRepresentation representation) {
        this.applications = applications;
        this.representation = representation;
    }

    /**
     * The application of that id.
     *
     * @throws ApplicationNotFound when there is none, or it is not for the actor
     */
    CityApplication get(ApplicationId id, Actor actor) {
        var application = applications.findByIdOptional(id).orElseThrow(() -> ApplicationNotFound.of(id));
        if (!representation.mayKnowOf(application.memberState(), actor)) {
            throw ApplicationNotFound.hidden(id);
        }
        return application;
    }
}
