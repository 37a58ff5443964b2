package ascn.reporting.dashboard.domain;

import ascn.reporting.membership.domain.MemberCity;
import ascn.reporting.membership.domain.MemberCity.Evidence;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many cities belong to the network, by member state, with the events behind each number.
 *
 * @param total all member cities
 * @param byMemberState those of each state that has any, by code
 */
public record MemberCitiesFigure(long total, List<OfMemberState> byMemberState) {

    /** What the figure counts, for whoever reads it. */
    public static final String DEFINITION =
            "Cities whose admission took effect on or before the day asked for and that were not withdrawn by then; what is"
                    + " known only to the month or year counts from the last day of that period.";

    /** Keeps the states from changing under their readers. */
    public MemberCitiesFigure {
        byMemberState = List.copyOf(byMemberState);
    }

    /** Counts the cities that were members on a day. */
    public static MemberCitiesFigure of(List<MemberCity> members) {
        var byState = members.stream()
                .collect(Collectors.groupingBy(MemberCity::memberState, TreeMap::new, Collectors.toList()));
        var states = byState.entrySet().stream()
                .map(state -> OfMemberState.of(state.getKey(), state.getValue()))
                .toList();
        return new MemberCitiesFigure(members.size(), states);
    }

    /**
     * The cities of one member state.
     *
     * @param memberState ISO 3166-1 alpha-2 code
     * @param cities how many
     * @param evidence the event that admitted each of them
     */
    public record OfMemberState(String memberState, long cities, List<Evidence> evidence) {

        /** Keeps the events from changing under their readers. */
        public OfMemberState {
            evidence = List.copyOf(evidence);
        }

        static OfMemberState of(String memberState, List<MemberCity> cities) {
            return new OfMemberState(
                    memberState,
                    cities.size(),
                    cities.stream().map(MemberCity::evidence).toList());
        }
    }
}
