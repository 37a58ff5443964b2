package ascn.cityregistry.dossier.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.city.domain.CityAlreadyMember;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.dossier.domain.CapitalToNominate;
import ascn.cityregistry.dossier.domain.CityNominatedTwice;
import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.messaging.DossierAnnouncer;
import ascn.cityregistry.dossier.persistence.DossierRepository;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.memberstate.application.StateRepresentation;
import ascn.cityregistry.nomination.application.FindNominations;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.cityregistry.quota.application.CheckQuota;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A member state puts its complete dossier forward. */
@ApplicationScoped
public class SubmitDossier {

    private final ReadableDossiers readable;
    private final DossierRepository dossiers;
    private final FindCities cities;
    private final FindMemberStates memberStates;
    private final CheckQuota quota;
    private final FindNominations nominations;
    private final StateRepresentation representation;
    private final ViewDossier view;
    private final DossierAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    SubmitDossier(
            ReadableDossiers readable,
            DossierRepository dossiers,
            FindCities cities,
            FindMemberStates memberStates,
            CheckQuota quota,
            FindNominations nominations,
            StateRepresentation representation,
            ViewDossier view,
            DossierAnnouncer announcer,
            Audit audit,
            Acts acts) {
        this.readable = readable;
        this.dossiers = dossiers;
        this.cities = cities;
        this.memberStates = memberStates;
        this.quota = quota;
        this.nominations = nominations;
        this.representation = representation;
        this.view = view;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Submits the dossier on the day of the act.
     *
     * @throws ascn.cityregistry.dossier.domain.DossierNotFound when there is none for the actor
     * @throws ascn.contracts.problem.RuleViolations when it is not complete (M03, M07), with everything that lacks
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.nomination.domain.AdmissionPathNotOpen when cities come in by another path on that day (M18)
     * @throws CityNominatedTwice for each city that it names twice, under whatever names (M12)
     * @throws CityAlreadyMember for each city that is a member already
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded when the state would have too many cities (M01)
     */
    @Transactional
    public DossierView submit(DossierId id, ExpectedVersion expected, Acts.Dated dated, Actor actor) {
        var dossier = readable.get(id, actor);
        expected.requireCurrent(dossier.version());
        var before = DossierState.of(dossier);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        representation.require(dossier.memberState(), actor, day, dossier::refuseOthersThan);
        var capital = view.capitalOf(dossier, day);
        var admissionDays = cities.admissionDaysOf(citiesWith(capital, dossier));
        var ledTo = cities.ledToBy(citiesOf(dossier));
        UnaryOperator<CityId> leadsTo = slug -> ledTo.getOrDefault(slug, slug);
        var nomination = nominations.on(day);
        var expectedCapital = ViewDossier.unlessMember(capital, day, admissionDays);
        dossier.refuseUnlessWritten();
        RuleViolations.refuseForAll(
                () -> dossier.refuseUnlessComplete(act, expectedCapital),
                () -> memberStates.refuseUnlessMemberOn(dossier.memberState(), day),
                () -> nomination.refuseUnlessOpen(PathKind.DOSSIER),
                () -> RuleViolations.refuseIfAny(CityNominatedTwice.among(dossier.cities(), leadsTo)),
                () -> refuseMembers(dossier, admissionDays.keySet()),
                () -> quota.refuseAbove(
                        dossier.memberState(), newcomers(dossier, admissionDays.keySet(), leadsTo), day));
        var submitted = dossier.submit(act, expectedCapital, Optional.ofNullable(nomination.deadline()));
        announcer.announce(submitted);
        audit.record(Change.of(before, DossierState.of(dossier)), act);
        dossiers.flush();
        return view.of(dossier);
    }

    private static List<CityId> citiesWith(Optional<CapitalToNominate> capital, Dossier dossier) {
        return Stream.concat(capital.map(CapitalToNominate::city).stream(), citiesOf(dossier).stream())
                .distinct()
                .toList();
    }

    private static List<CityId> citiesOf(Dossier dossier) {
        return dossier.cities().stream().map(NominatedCity::cityId).toList();
    }

    /** How many would join: a city that is a member already takes no other place, one under two names takes one. */
    private static int newcomers(Dossier dossier, Set<CityId> admitted, UnaryOperator<CityId> leadsTo) {
        return (int) citiesOf(dossier).stream()
                .filter(city -> !admitted.contains(city))
                .map(leadsTo)
                .distinct()
                .count();
    }

    private static void refuseMembers(Dossier dossier, Set<CityId> admitted) {
        var members = citiesOf(dossier).stream()
                .filter(admitted::contains)
                .map(CityAlreadyMember::new)
                .toList();
        RuleViolations.refuseIfAny(members);
    }
}
