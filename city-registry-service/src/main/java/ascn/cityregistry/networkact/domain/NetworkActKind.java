package ascn.cityregistry.networkact.domain;

/** The acts of bodies above the network that the registry keeps; all others belong to reporting (rule R19). */
public enum NetworkActKind {
    /** The network came into being. */
    ESTABLISHMENT,
    /** The Leaders launched it officially. */
    OFFICIAL_LAUNCH
}
