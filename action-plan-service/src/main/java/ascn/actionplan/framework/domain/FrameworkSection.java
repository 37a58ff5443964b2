package ascn.actionplan.framework.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mandatory parts of an edition, in their order (rule F01). */
public enum FrameworkSection {
    /** What a smart city is. */
    DEFINITION,
    /** The key principles. */
    PRINCIPLES,
    /** The core outcomes. */
    OUTCOMES;

    /** How addresses name it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that an address names, if there is one. */
    public static Optional<FrameworkSection> named(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }
}
