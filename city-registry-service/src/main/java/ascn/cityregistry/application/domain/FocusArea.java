package ascn.cityregistry.application.domain;

/** A focus area of the ASEAN Smart Cities Framework. */
public enum FocusArea {
    CIVIC_SOCIAL,
    HEALTH_WELL_BEING,
    SAFETY_SECURITY,
    QUALITY_ENVIRONMENT,
    BUILT_INFRASTRUCTURE,
    INDUSTRY_INNOVATION,
    /** No source says which; it stands alone, and only in an act of the record (rule N02). */
    NOT_ON_RECORD
}
