package ascn.cityregistry.overview.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All cities of a member state together, from the National Representative down to each officer, with what is open and what it
 * has used of its quota, on one day by what is known now (rule C17).
 *
 * @param representative who represents the state; empty while the post is vacant
 * @param cities of the state, candidates and withdrawn ones among them, by name
 * @param open dossiers and applications that wait for a decision or are drafts, in the order in which they were opened
 * @param quota how many cities it may have, and has
 * @param nextMeeting the next annual meeting that is not concluded; empty where none is known
 */
public record StateOverview(
        Optional<Holder> representative,
        List<City> cities,
        List<Open> open,
        Quota quota,
        Optional<Meeting> nextMeeting) {

    /** Keeps the lists from changing under their readers. */
    public StateOverview {
        cities = List.copyOf(cities);
        open = List.copyOf(open);
    }

    /**
     * The tenure of a post; the person is not named.
     *
     * @param tenureId names the tenure
     * @param since its first day
     * @param isAccepted whether a person has accepted it
     */
    public record Holder(String tenureId, String since, boolean isAccepted) {}

    /**
     * A city of the state.
     *
     * @param cityId its slug
     * @param name its name of the day
     * @param status CANDIDATE, MEMBER or WITHDRAWN
     * @param officer its Chief Smart City Officer; empty while the post is vacant
     */
    public record City(String cityId, String name, String status, Optional<Holder> officer) {

        /** Whether a member city has no officer (rule C01); others need none. */
        public boolean isVacant() {
            return status.equals("MEMBER") && officer.isEmpty();
        }
    }

    /**
     * A dossier or application that is not decided.
     *
     * @param kind which of the two
     * @param id names it
     * @param cityName the city that an application is for; null for a dossier
     * @param status DRAFT, SUBMITTED or RETURNED
     * @param submittedOn when it was submitted first, as precisely as it is known; null while it is a draft
     */
    public record Open(
            Kind kind,
            String id,
            @Nullable String cityName,
            String status,
            @Nullable String submittedOn) {

        /** By which path the cities are to come in. */
        public enum Kind {
            /** Several cities with their officers and the representative. */
            DOSSIER,
            /** One city with its action plan. */
            APPLICATION
        }
    }

    /**
     * What the state has used of its quota.
     *
     * @param citiesPerState the quota of the day; null before the first policy
     * @param waived how many cities above it the waivers of the state allow
     * @param members its member cities
     */
    public record Quota(@Nullable Integer citiesPerState, long waived, long members) {}

    /**
     * The next annual meeting.
     *
     * @param meetingId names it
     * @param number its number
     * @param occurredOn its first day, as precisely as it is known
     * @param delegationHead who leads the delegation of the state; null while none is named
     */
    public record Meeting(
            String meetingId,
            int number,
            String occurredOn,
            @Nullable String delegationHead) {}
}
