package ascn.cityregistry.memberstate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A city that is or was the capital of a member state, from a day on and until, not including, another. */
@Embeddable
public class Capital {

    @Column(name = "city_id")
    private String cityId;

    private String name;

    @Column(name = "other_names")
    private String[] otherNames;

    private @Nullable LocalDate since;

    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Capital() {}

    /** Its slug. */
    public String cityId() {
        return cityId;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    boolean isCapitalOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    boolean isNamed(String written) {
        return name.equalsIgnoreCase(written) || Arrays.stream(otherNames).anyMatch(written::equalsIgnoreCase);
    }
}
