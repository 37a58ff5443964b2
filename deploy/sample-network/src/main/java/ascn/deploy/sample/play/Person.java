package ascn.deploy.sample.play;

import java.util.Optional;

/**
 * Who makes a call of the record: a sample person, who stands for an office and is no fact about anybody (rule N04).
 *
 * @param role such as {@code AMS_NOMINATOR}, or the sample account of a post such as {@code NR}
 * @param scope what the role is held for, where it needs that: a member state (code), a city (slug)
 */
public record Person(String role, Optional<String> scope) {

    /** Staff of the ASEAN Secretariat. */
    public static Person secretariat() {
        return new Person("SECRETARIAT", Optional.empty());
    }

    /** The sample account of a National Representative. */
    public static Person representativeOf(String memberState) {
        return new Person("NR", Optional.of(memberState));
    }

    /** The sample account of the Chief Smart City Officer of a city. */
    public static Person officerOf(String city) {
        return new Person("CSCO", Optional.of(city));
    }

    /** Who nominates for a member state. */
    public static Person nominatorOf(String memberState) {
        return new Person("AMS_NOMINATOR", Optional.of(memberState));
    }
}
