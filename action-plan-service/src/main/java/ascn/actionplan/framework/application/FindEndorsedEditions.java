package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkSummary;
import ascn.actionplan.framework.domain.Viewer;
import ascn.actionplan.framework.persistence.FrameworkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which editions the member states had endorsed by a day: the one question that another feature asks of the framework, for the
 * day from which first plans are shared (rule P17). Nothing else of a plan may rest on it (rule F06).
 */
@ApplicationScoped
public class FindEndorsedEditions {

    private static final int MANY = 1000;

    private final FrameworkList list;

    FindEndorsedEditions(FrameworkList list) {
        this.list = list;
    }

    /** Those that were endorsed on or before that day, by slug; each says on which day. */
    public List<FrameworkSummary> endorsedBy(LocalDate day) {
        return list.page(Viewer.PUBLIC, FrameworkStatus.ENDORSED, day, Optional.empty(), MANY);
    }
}
