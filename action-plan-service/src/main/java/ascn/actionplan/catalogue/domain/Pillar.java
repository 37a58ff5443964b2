package ascn.actionplan.catalogue.domain;

/** The three pillars of the ASEAN Community (rule P16). */
public enum Pillar {
    /** The Political-Security Community. */
    POLITICAL_SECURITY,
    /** The Economic Community. */
    ECONOMIC,
    /** The Socio-Cultural Community. */
    SOCIO_CULTURAL
}
