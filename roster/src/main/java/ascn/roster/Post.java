package ascn.roster;

/** The names of the posts, as tables, events and permission tables write them (rule N06). */
public final class Post {

    /** Speaks for a member state in the network; the subject is the state's code. */
    public static final String NATIONAL_REPRESENTATIVE = "NATIONAL_REPRESENTATIVE";

    /** Speaks for a member city; the subject is the city's slug. */
    public static final String CHIEF_SMART_CITY_OFFICER = "CHIEF_SMART_CITY_OFFICER";

    /** Acts for a member state in its terms as shepherd, instead of its National Representative (rule C11). */
    public static final String SHEPHERD_REPRESENTATIVE = "SHEPHERD_REPRESENTATIVE";

    /** Chairs the network: derived and never stored (rule C08); the subject is the state that chairs ASEAN. */
    public static final String CHAIR = "CHAIR";

    /** Acts as shepherd: derived and never stored (rule C11); the subject is the state whose term runs. */
    public static final String SHEPHERD = "SHEPHERD";

    private Post() {}
}
