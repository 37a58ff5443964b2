package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.messaging.ApplicationAnnouncer;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat gives an item of a submitted application back to its member state, with the reason. */
@ApplicationScoped
public class ReturnApplication {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final ApplicationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    ReturnApplication(
            ReadableApplications readable,
            ApplicationRepository applications,
            ApplicationAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Returns the item on the day of the act.
     *
     * @param item a JSON Pointer into the application
     * @param reason what the member state is asked to mend
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none
     * @throws ascn.cityregistry.application.domain.ApplicationNotSubmitted when it was not put forward, or is decided
     * @throws ascn.cityregistry.dossier.domain.ItemUnknown when it has no such item
     * @throws ascn.cityregistry.dossier.domain.EarlierThanLastAct when it was submitted later for certain
     */
    @Transactional
    public ApplicationView giveBack(
            ApplicationId id, ExpectedVersion expected, String item, String reason, Acts.Dated dated, Actor actor) {
        var application = readable.get(id, actor);
        expected.requireCurrent(application.version());
        var before = ApplicationState.of(application);
        var act = acts.performed(dated, actor);
        var returned = application.giveBack(item, reason, act);
        announcer.announce(returned);
        audit.record(Change.of(before, ApplicationState.of(application)), act);
        applications.flush();
        return ApplicationView.of(application);
    }
}
