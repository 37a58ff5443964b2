package ascn.cityregistry.tenure.domain;

/** From which post an officer of a city is designated (rule C02). */
public enum Designation {
    /** Chief Urban Planner. */
    CHIEF_URBAN_PLANNER,
    /** Chief Resilience Officer. */
    CHIEF_RESILIENCE_OFFICER,
    /** Another post that the city holds to be equivalent; it is named. */
    EQUIVALENT,
    /** No source says it; only for a tenure of the record (rule N02). */
    NOT_ON_RECORD
}
