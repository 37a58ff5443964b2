package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.messaging.ApplicationAnnouncer;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.CityAlreadyMember;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** A member state puts the complete application of a city forward. */
@ApplicationScoped
public class SubmitApplication {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final FindCities cities;
    private final FindMemberStates memberStates;
    private final FindNominations nominations;
    private final StateRepresentation representation;
    private final ApplicationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    SubmitApplication(
            ReadableApplications readable,
            ApplicationRepository applications,
            FindCities cities,
            FindMemberStates memberStates,
            FindNominations nominations,
            StateRepresentation representation,
            ApplicationAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.cities = cities;
        this.memberStates = memberStates;
        this.nominations = nominations;
        this.representation = representation;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Submits the application on the day of the act. The quota is not asked: what is above it rests on the waiver that is
     * decided with the admission (M18).
     *
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none for the actor
     * @throws ascn.contracts.problem.RuleViolations when it is not complete (M18, C02), with everything that lacks
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotOpen when cities come in by another path on that day (M18)
     * @throws CityAlreadyMember when the city is a member already
     */
    @Transactional
    public ApplicationView submit(ApplicationId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var application = readable.get(id, actor);
        expected.requireCurrent(application.version());
        var before = ApplicationState.of(application);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        representation.require(application.memberState(), actor, day, application::refuseOthersThan);
        var submitted = application.submit(act);
        RuleViolations.refuseForAll(
                () -> memberStates.refuseUnlessMemberOn(application.memberState(), day),
                () -> nominations.on(day).refuseUnlessOpen(PathKind.APPLICATION),
                () -> refuseMember(submitted.content().cityId()));
        announcer.announce(submitted);
        audit.record(Change.of(before, ApplicationState.of(application)), act);
        applications.flush();
        return ApplicationView.of(application);
    }

    private void refuseMember(CityId cityId) {
        if (cities.admissionDaysOf(List.of(cityId)).containsKey(cityId)) {
            throw new CityAlreadyMember(cityId, "Withdraw the application", "/name");
        }
    }
}
