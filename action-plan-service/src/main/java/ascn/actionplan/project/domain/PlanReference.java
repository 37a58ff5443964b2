package ascn.actionplan.project.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of a plan from which projects are taken.
 *
 * @param planId the plan
 * @param city slug of its city
 * @param memberState the city's member state
 * @param generation names the generation of plans, for example first
 * @param version the number of the version, from 1
 * @param sharedFrom the first day on which everybody sees what is in it (rule P17); null while only the city, its
 *     National Representative and the Secretariat do
 */
public record PlanReference(
        UUID planId,
        String city,
        String memberState,
        String generation,
        int version,
        @Nullable LocalDate sharedFrom) {}
