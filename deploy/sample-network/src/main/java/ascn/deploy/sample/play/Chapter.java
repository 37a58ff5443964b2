package ascn.deploy.sample.play;

import java.util.List;

/** The part of the record that one service keeps. */
public interface Chapter {

    /** Its name, with which its lines begin. */
    String name();

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
