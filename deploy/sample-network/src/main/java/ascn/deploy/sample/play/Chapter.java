package ascn.deploy.sample.play;

import ascn.contracts.event.Publisher;
import java.util.List;
import java.util.Set;

/** The part of the record that one service keeps. */
public interface Chapter {

    /** Its name, with which its lines begin. */
    String name();

    /** The services of whose facts every other one must have heard before it is played; none unless it says so. */
    default Set<Publisher> restsOn() {
        return Set.of();
    }

    /** Its topics in the order in which they are played. */
    List<Topic> topics();

    /**
     * Looks at what the service shows now.
     *
     * @return what it shows, a line for each thing
     * @throws RecordStopped when that is not what the record says
     */
    List<String> compare();
}
