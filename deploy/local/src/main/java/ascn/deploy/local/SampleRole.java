package ascn.deploy.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom the local identity provider can make a sample person for: a staff role, which the token carries, or a post, for
 * which the token says no more than who it is (tenures bind the post to the person later).
 */
public enum SampleRole {
    /** Staff of the ASEAN Secretariat. */
    SECRETARIAT(null, null),
    /** Records the acts of one body. */
    BODY_SECRETARY("body", "body"),
    /** Reads and takes note for one sectoral body. */
    SECTORAL_BODY("body", "body"),
    /** Nominates for one member state. */
    AMS_NOMINATOR("member state", "member_state"),
    /** Runs the system. */
    OPERATOR(null, null),
    /** National Representative, a post of one member state. */
    NR("member state", null),
    /** Chief Smart City Officer, a post of one city. */
    CSCO("city", null),
    /** A partner's person, a post of one partner. */
    PARTNER("partner", null);

    private final @Nullable String scope;
    private final @Nullable String claim;

    SampleRole(@Nullable String scope, @Nullable String claim) {
        this.scope = scope;
        this.claim = claim;
    }

    /** The role of this name, in any letter case. */
    static Optional<SampleRole> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What it must be said for, such as {@code member state}; empty when the role stands alone. */
    Optional<String> scope() {
        return Optional.ofNullable(scope);
    }

    /** The claim that carries the scope; empty for posts and for roles that stand alone. */
    Optional<String> claim() {
        return Optional.ofNullable(claim);
    }

    /** Whether the token carries it in {@code groups}; posts are not in the token. */
    boolean isStaffRole() {
        return this != NR && this != CSCO && this != PARTNER;
    }

    /** Such as {@code sample-ams-nominator}: the client id, and the beginning of each sample person's {@code sub}. */
    String clientId() {
        return "sample-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All roles with what they must be said for, for messages. */
    static String list() {
        return Arrays.stream(values())
                .map(role -> role.name()
                        + role.scope().map(what -> " <" + what + ">").orElse(""))
                .collect(Collectors.joining(", "));
    }
}
