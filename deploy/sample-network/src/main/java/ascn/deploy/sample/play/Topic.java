package ascn.deploy.sample.play;

/** A part of a chapter that is about one thing. */
public interface Topic {

    /** What it is about, as the beginning of a line such as {@code Dossiers of 2018}. */
    String title();

    /**
     * Plays its steps; those that were done before change nothing.
     *
     * @throws RecordStopped when a step is refused
     */
    Entries play();
}
