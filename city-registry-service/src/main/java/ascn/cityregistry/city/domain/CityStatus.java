package ascn.cityregistry.city.domain;

/** What a city is to the network on a day. It follows from the periods of its membership and is never set. */
public enum CityStatus {
    /** On record, and not yet admitted. */
    CANDIDATE,
    /** Admitted, and not withdrawn. */
    MEMBER,
    /** Withdrawn by its member state, and not admitted again. */
    WITHDRAWN
}
