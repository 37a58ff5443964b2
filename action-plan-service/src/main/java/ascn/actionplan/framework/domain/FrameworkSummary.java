package ascn.actionplan.framework.domain;

import ascn.contracts.record.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list. Endorsement in the network, endorsement by the JCM and adoption by the Summit are three acts of three
 * bodies (rule F05).
 *
 * @param edition its slug
 * @param title its title
 * @param follows slug of the edition that it is to follow, where there is one
 * @param status how far the network has brought it
 * @param circulatedOn when it was circulated, once it was
 * @param endorsedOn when the last member state endorsed it, once it did
 * @param endorsedByJcmOn when the JCM endorsed it, once it is known to have
 * @param adoptedBySummitOn when the Summit adopted it, once it is known to have
 */
public record FrameworkSummary(
        String edition,
        String title,
        @Nullable String follows,
        FrameworkStatus status,
        @Nullable PartialDate circulatedOn,
        @Nullable PartialDate endorsedOn,
        @Nullable PartialDate endorsedByJcmOn,
        @Nullable PartialDate adoptedBySummitOn) {}
