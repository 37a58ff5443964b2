package ascn.cityregistry.city.domain;

import ascn.contracts.record.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a city. */
public sealed interface CityEvent {

    /** The city is on record as a candidate for membership. */
    record CityRecorded(CityId cityId, String name, String memberState, TerritoryKind territoryKind, Act act)
            implements CityEvent {}

    /** The city became a member by a consensus decision on the dossier or application that put it forward. */
    record CityAdmitted(
            CityId cityId,
            String name,
            String memberState,
            TerritoryKind territoryKind,
            Cohort cohort,
            AdmissionOrigin origin,
            String decisionReference,
            String source,
            Act act)
            implements CityEvent {}

    /** The city has another name from the day of the act on. */
    record CityRenamed(
            CityId cityId,
            String name,
            String formerName,
            @Nullable String aliasId,
            Act act) implements CityEvent {}

    /** The city is known under another name too. */
    record CityAliasAdded(
            CityId cityId, String name, @Nullable String aliasId, Act act) implements CityEvent {}

    /** The record was found to be the same city as another, and ends. */
    record CityMerged(CityId cityId, CityId into, String memberState, List<CityAlias> names, Act act)
            implements CityEvent {

        /** Keeps the names from changing under their readers. */
        public CityMerged {
            names = List.copyOf(names);
        }
    }

    /** The city is no member any more. */
    record CityWithdrawn(CityId cityId, String memberState, Act act) implements CityEvent {}

    /** What kind of territory it is and where it lies, as it is known now. */
    record CityPlaceRecorded(CityId cityId, Place place, Act act) implements CityEvent {}

    /** How many people lived there in a year. */
    record CityPopulationRecorded(CityId cityId, int year, long inhabitants, Act act) implements CityEvent {}

    /** Its member state designated it as a smart city. */
    record CityDesignated(CityId cityId, String designation, Act act) implements CityEvent {}

    /** It stands on an official list. */
    record CityListed(CityId cityId, String list, int number, String printedName, Act act) implements CityEvent {}
}
