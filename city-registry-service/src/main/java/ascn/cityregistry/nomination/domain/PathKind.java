package ascn.cityregistry.nomination.domain;

/** By which path a city comes into the network (rule M18). */
public enum PathKind {
    /** A member state nominates its cities together, in a dossier. */
    DOSSIER,
    /** A member state applies for one city, with its action plan. */
    APPLICATION
}
