package ascn.cityregistry.meeting.application;

import ascn.roster.Post;
import ascn.roster.Roster;
import ascn.roster.RosterCity;
import ascn.roster.RosterTenure;
import ascn.roster.Tenures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives from the roster who is invited to a meeting of a day (rule A04). Four questions, however many are invited. */
@ApplicationScoped
class Invitees {

    private final Roster roster;
    private final Tenures tenures;

    Invitees(Roster roster, Tenures tenures) {
        this.roster = roster;
        this.tenures = tenures;
    }

    /** The National Representatives by state, then the Chief Smart City Officers by city; vacancies among them. */
    List<Invitee> on(LocalDate day) {
        var representatives = bySubject(Post.NATIONAL_REPRESENTATIVE, day);
        var officers = bySubject(Post.CHIEF_SMART_CITY_OFFICER, day);
        return Stream.concat(
                        roster.memberStatesOn(day).stream()
                                .map(state -> new Invitee(
                                        Post.NATIONAL_REPRESENTATIVE,
                                        state.code(),
                                        state.name(),
                                        state.code(),
                                        Optional.ofNullable(representatives.get(state.code())))),
                        roster.membersOn(day).stream()
                                .map(city -> new Invitee(
                                        Post.CHIEF_SMART_CITY_OFFICER,
                                        city.cityId(),
                                        city.name(),
                                        city.memberState(),
                                        Optional.ofNullable(officers.get(city.cityId())))))
                .toList();
    }

    private Map<String, UUID> bySubject(String post, LocalDate day) {
        return tenures.ofPost(post, day).stream()
                .collect(Collectors.toMap(RosterTenure::subject, RosterTenure::tenureId, (one, other) -> one));
    }

    /** Slugs of the cities whose officers are invited. */
    Set<String> citiesOn(LocalDate day) {
        return roster.membersOn(day).stream().map(RosterCity::cityId).collect(Collectors.toSet());
    }
}
