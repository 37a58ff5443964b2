package ascn.cityregistry.city.application;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityEvent.CityRecorded;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityOnRecord;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.city.messaging.CityAnnouncer;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down that a city is a candidate for membership. It takes no place of the quota. */
@ApplicationScoped
public class RecordCity {

    private final ChangeCity change;
    private final FindMemberStates memberStates;
    private final CityAnnouncer announcer;
    private final Acts acts;

    RecordCity(ChangeCity change, FindMemberStates memberStates, CityAnnouncer announcer, Acts acts) {
        this.change = change;
        this.memberStates = memberStates;
        this.announcer = announcer;
        this.acts = acts;
    }

    /**
     * A candidate.
     *
     * @param name its name, of which its slug is made
     * @param memberState code of its member state
     * @param territoryKind what kind of territory it is, or NOT_ON_RECORD
     * @param occurredOn since when it is a candidate, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param source where it is written down
     */
    public record Candidate(
            String name,
            String memberState,
            TerritoryKind territoryKind,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source) {}

    /**
     * Keeps the city as a candidate.
     *
     * @throws CityOnRecord when its name leads to a city that is on record (M12)
     * @throws ascn.cityregistry.memberstate.domain.UnknownMemberState when no state has that code
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws ascn.cityregistry.city.domain.CityNameWithoutLetters when no slug can be made of the name
     */
    @Transactional
    public City record(Candidate candidate, Actor actor) {
        var cityId = CityId.of(candidate.name());
        var dated = new Acts.Dated(candidate.occurredOn(), candidate.standing(), candidate.source());
        var act = acts.recorded(candidate.occurredOn(), dated, actor);
        memberStates.refuseUnlessMemberOn(
                candidate.memberState(), act.occurredOn().lastDay());
        change.holdIfAny(cityId).ifPresent(known -> {
            throw new CityOnRecord(known.id());
        });
        var recorded =
                new CityRecorded(cityId, candidate.name(), candidate.memberState(), candidate.territoryKind(), act);
        var city = change.keepNew(City.from(recorded), act);
        announcer.announce(recorded);
        return city;
    }
}
