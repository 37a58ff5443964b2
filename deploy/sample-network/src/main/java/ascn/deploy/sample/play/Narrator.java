package ascn.deploy.sample.play;

/** Says to whoever started it how far the play has come. */
@FunctionalInterface
public interface Narrator {

    /** A line that stands alone. */
    void tell(String line);
}
