package ascn.cityregistry.city.domain;

/** What kind of territory a member is: a city or a larger unit (rule M14). */
public enum TerritoryKind {
    CITY,
    PROVINCE,
    REGENCY,
    PREFECTURE,
    STATE,
    TERRITORY,
    SPECIAL_CAPITAL_REGION,
    SPECIAL_ADMINISTRATIVE_AREA,
    /** No source says it; only for an act of the record (rule N02). */
    NOT_ON_RECORD
}
