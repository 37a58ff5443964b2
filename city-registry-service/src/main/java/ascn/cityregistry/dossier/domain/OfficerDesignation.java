package ascn.cityregistry.dossier.domain;

/** From which post a Chief Smart City Officer is designated (rule C02). */
public enum OfficerDesignation {
    CHIEF_URBAN_PLANNER,
    CHIEF_RESILIENCE_OFFICER,
    /** Another post that the city holds to be equivalent; it is named. */
    EQUIVALENT,
    /** No source says it; only for an act of the record (rule N02). */
    NOT_ON_RECORD
}
