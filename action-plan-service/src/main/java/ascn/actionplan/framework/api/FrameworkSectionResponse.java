package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.FrameworkView;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.domain.FrameworkStatus;
import java.util.List;

/**
 * A part of an edition.
 *
 * @param edition slug of the edition
 * @param status how far the network has brought the edition
 * @param digest digest of the whole text
 * @param section the part
 * @param items its items, by number; none where the part is missing
 */
public record FrameworkSectionResponse(
        String edition, FrameworkStatus status, String digest, FrameworkSection section, List<FrameworkItem> items) {

    static FrameworkSectionResponse of(FrameworkView view, FrameworkSection section) {
        return new FrameworkSectionResponse(
                view.framework().edition(),
                view.status(),
                view.digest(),
                section,
                view.content().of(section));
    }
}
