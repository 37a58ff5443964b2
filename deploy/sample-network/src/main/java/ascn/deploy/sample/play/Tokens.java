package ascn.deploy.sample.play;

/** Where the access tokens of the sample persons come from. */
@FunctionalInterface
public interface Tokens {

    /** A token of that person, who may enter acts of the past as such (claim {@code record_past}, rule N01). */
    String of(Person person);
}
