package ascn.actionplan.catalogue.domain;

/** The six focus areas of the ASEAN Smart Cities Framework; none is mandatory and none is forbidden (rule P06). */
public enum FocusArea {
    /** Social cohesion and equity, heritage, tourism, citizen services and good governance. */
    CIVIC_SOCIAL("Civic and Social"),
    /** Health care, housing and education. */
    HEALTH_WELLBEING("Health and Well-being"),
    /** Food and water security, cybersecurity, public safety. */
    SAFETY_SECURITY("Safety and Security"),
    /** Clean surroundings, use of resources, resilience against disasters and climate. */
    QUALITY_ENVIRONMENT("Quality Environment"),
    /** Utilities, mobility, buildings. */
    BUILT_INFRASTRUCTURE("Built Infrastructure"),
    /** Firms, trade, skills, incubation and research. */
    INDUSTRY_INNOVATION("Industry and Innovation");

    private final String label;

    FocusArea(String label) {
        this.label = label;
    }

    /** How the framework writes it. */
    public String label() {
        return label;
    }
}
