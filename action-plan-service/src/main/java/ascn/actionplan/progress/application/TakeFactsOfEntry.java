package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReceived;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What an entry says of the projects becomes theirs, with the day of the entry, in the transaction that receives it. */
@ApplicationScoped
class TakeFactsOfEntry {

    void take(ProgressReceived received, Map<String, KnownProject> known) {}
}
