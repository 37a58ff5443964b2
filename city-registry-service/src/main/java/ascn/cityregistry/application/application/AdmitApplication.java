package ascn.cityregistry.application.application;

import ascn.cityregistry.application.domain.ApplicationEvent.ApplicationAdmitted;
import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.messaging.ApplicationAnnouncer;
import ascn.cityregistry.application.persistence.ApplicationRepository;
import ascn.cityregistry.city.application.AdmitCity;
import ascn.cityregistry.city.domain.AdmissionOrigin;
import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.cityregistry.quota.application.TakePlaceByDecision;
import ascn.cityregistry.quota.application.TakePlaceByDecision.OwnWaiver;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down the consensus decision that makes the city of an application a member (M18, C14). */
@ApplicationScoped
public class AdmitApplication {

    private final ReadableApplications readable;
    private final ApplicationRepository applications;
    private final AdmitCity admitCity;
    private final FindMemberStates memberStates;
    private final TakePlaceByDecision places;
    private final FindNominations nominations;
    private final ApplicationAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    AdmitApplication(
            ReadableApplications readable,
            ApplicationRepository applications,
            AdmitCity admitCity,
            FindMemberStates memberStates,
            TakePlaceByDecision places,
            FindNominations nominations,
            ApplicationAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.applications = applications;
        this.admitCity = admitCity;
        this.memberStates = memberStates;
        this.places = places;
        this.nominations = nominations;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The decision as it was taken.
     *
     * @param occurredOn its day, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
     * @param source where it is written down
     * @param waiver the waiver that was decided with it; null for a city within the quota
     */
    public record Decision(
            PartialDate occurredOn,
            @Nullable Standing standing,
            String decisionReference,
            String source,
            @Nullable OwnWaiver waiver) {}

    /**
     * Admits the city. Above the quota the waiver that was decided with it is recorded in the same transaction, for one city
     * from that day on.
     *
     * @throws ascn.cityregistry.application.domain.ApplicationNotFound when there is none
     * @throws ascn.cityregistry.application.domain.ApplicationNotSubmitted when it is not waiting for a decision
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded when it is above the quota and no waiver is named (M01, M18)
     * @throws ascn.cityregistry.quota.domain.WaiverNotNeeded when it is within the quota and a waiver is named
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotOpen when cities come in by another path on that day (M18)
     * @throws CityAlreadyMember when the slug is taken
     */
    @Transactional
    public ApplicationView admit(ApplicationId id, ExpectedVersion expected, Decision decision, Actor actor) {
        var application = readable.get(id, actor);
        expected.requireCurrent(application.version());
        var before = ApplicationState.of(application);
        var dated = new Acts.Dated(decision.occurredOn(), decision.standing(), decision.source());
        var act = acts.recorded(decision.occurredOn(), dated, actor);
        application.refuseUnlessDecidable(act, decision.decisionReference());
        var day = act.occurredOn().lastDay();
        memberStates.refuseUnlessMemberOn(application.memberState(), day);
        var waiver = places.take(application.memberState(), act, decision.waiver());
        // After the places are held: no path is closed in between.
        nominations.on(day).refuseUnlessOpen(PathKind.APPLICATION);
        var admitted = application.admit(
                act,
                decision.decisionReference(),
                waiver.map(recorded -> recorded.id().uuid()),
                decision.source());
        announcer.announce(admitted);
        audit.record(Change.of(before, ApplicationState.of(application)), act);
        admitCity.admit(admissionOf(admitted));
        applications.flush();
        return ApplicationView.of(application);
    }

    private static CityAdmitted admissionOf(ApplicationAdmitted admitted) {
        var act = admitted.act();
        return new CityAdmitted(
                admitted.cityId(),
                admitted.name(),
                admitted.memberState(),
                admitted.territoryKind(),
                Cohort.of(act.occurredOn()),
                AdmissionOrigin.application(admitted.applicationId().uuid()),
                admitted.decisionReference(),
                admitted.source(),
                act);
    }
}
