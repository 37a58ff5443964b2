package ascn.actionplan.framework.domain;

import java.util.Set;

/**
 * Who reads editions. An endorsed one is for everyone; one that was circulated for the Secretariat and whoever holds a post; a
 * draft for the Secretariat, the Chair whose draft it is, and the Chair and the shepherd of today.
 *
 * @param seesAll the Secretariat, and the Chair and shepherd of today
 * @param holdsPost whether it is an officer or a National Representative
 * @param chairedFor the member states for which it chairs or has chaired the network
 */
public record Viewer(boolean seesAll, boolean holdsPost, Set<String> chairedFor) {

    /** Anybody at all. */
    public static final Viewer PUBLIC = new Viewer(false, false, Set.of());

    /** Keeps the states from changing under their readers. */
    public Viewer {
        chairedFor = Set.copyOf(chairedFor);
    }

    /** Whether an edition is there for it. */
    public boolean mayRead(Framework framework) {
        var status = framework.status();
        return status == FrameworkStatus.ENDORSED
                || seesAll
                || holdsPost && status != FrameworkStatus.DRAFTED
                || chairedFor.contains(framework.draftedFor());
    }
}
