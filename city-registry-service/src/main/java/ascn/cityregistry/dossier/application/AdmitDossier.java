package ascn.cityregistry.dossier.application;

import ascn.cityregistry.city.application.AdmitCity;
import ascn.cityregistry.city.domain.AdmissionOrigin;
import ascn.cityregistry.city.domain.CityEvent.CityAdmitted;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierAdmitted;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.messaging.DossierAnnouncer;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.cityregistry.quota.application.CheckQuota;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down the consensus decision that makes the cities of a dossier members. */
@ApplicationScoped
public class AdmitDossier {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final AdmitCity admitCity;
    private final FindMemberStates memberStates;
    private final CheckQuota quota;
    private final FindNominations nominations;
    private final ViewDossier view;
    private final DossierAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    AdmitDossier(
            ReadableDossiers readable,
            DossierRepository dossiers,
            AdmitCity admitCity,
            FindMemberStates memberStates,
            CheckQuota quota,
            FindNominations nominations,
            ViewDossier view,
            DossierAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.admitCity = admitCity;
        this.memberStates = memberStates;
        this.quota = quota;
        this.nominations = nominations;
        this.view = view;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The decision as it was taken.
     *
     * @param occurredOn its day, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param decisionReference the decision
     * @param source where it is written down
     */
    public record Decision(
            PartialDate occurredOn, @Nullable Standing standing, String decisionReference, String source) {}

    /**
     * Admits every city of the dossier, or none.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none
     * @throws ascn.cityregistry.dossier.domain.DossierNotSubmitted when it is not waiting for a decision
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded when the state would have too many cities (M01)
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotOpen when cities come in by another path on that day (M18)
     * @throws ascn.cityregistry.city.domain.CityAlreadyMember when a slug is taken
     */
    @Transactional
    public DossierView admit(DossierId id, ExpectedVersion expected, Decision decision, Actor actor) {
        var dossier = readable.get(id, actor);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        var dated = new Acts.Dated(decision.occurredOn(), decision.standing(), decision.source());
        var act = acts.recorded(decision.occurredOn(), dated, actor);
        var admitted = dossier.admit(act, decision.decisionReference(), decision.source());
        var day = act.occurredOn().lastDay();
        RuleViolations.refuseForAll(
                () -> memberStates.refuseUnlessMemberOn(dossier.memberState(), day),
                () -> quota.takePlaces(dossier.memberState(), admitted.cities().size(), day),
                // After the places are held: no path is closed in between.
                () -> nominations.on(day).refuseUnlessOpen(PathKind.DOSSIER));
        announcer.announce(admitted);
        audit.record(Change.of(before, DossierState.of(dossier)), act);
        admitted.cities().forEach(city -> admitCity.admit(admissionOf(city, admitted)));
        dossiers.flush();
        return view.of(dossier);
    }

    private static CityAdmitted admissionOf(NominatedCity city, DossierAdmitted admitted) {
        var act = admitted.act();
        return new CityAdmitted(
                city.cityId(),
                city.name(),
                admitted.memberState(),
                city.territoryKind(),
                Cohort.of(act.occurredOn()),
                AdmissionOrigin.dossier(admitted.dossierId().uuid()),
                admitted.decisionReference(),
                admitted.source(),
                act);
    }
}
