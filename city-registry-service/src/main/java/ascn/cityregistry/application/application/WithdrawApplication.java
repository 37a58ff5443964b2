package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.messaging.ApplicationAnnouncer;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A member state takes an application back, before anything was decided on it. */
@ApplicationScoped
public class WithdrawApplication {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final StateRepresentation representation;
    private final ApplicationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    WithdrawApplication(
            ReadableApplications readable,
            ApplicationRepository applications,
            StateRepresentation representation,
            ApplicationAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.representation = representation;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Withdraws the application on the day of the act. Of a draft that nobody was told of, nobody is told now.
     *
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none for the actor
     * @throws ascn.cityregistry.application.domain.ApplicationNotOpen when it was admitted or withdrawn before
     * @throws ascn.cityregistry.dossier.domain.EarlierThanLastAct when the last act is younger for certain
     */
    @Transactional
    public ApplicationView withdraw(ApplicationId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var application = readable.get(id, actor);
        expected.requireCurrent(application.version());
        var before = ApplicationState.of(application);
        var act = acts.performed(dated, actor);
        representation.require(
                application.memberState(), actor, act.occurredOn().lastDay(), application::refuseOthersThan);
        var withdrawn = application.withdraw(act);
        withdrawn.ifPresent(announcer::announce);
        audit.record(Change.of(before, ApplicationState.of(application)), act);
        applications.flush();
        return ApplicationView.of(application);
    }
}
