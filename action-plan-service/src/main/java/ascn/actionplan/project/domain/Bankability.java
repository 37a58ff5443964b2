package ascn.actionplan.project.domain;

import ascn.contracts.record.OnRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * What a project says about investors (rule P11).
 *
 * @param claimed the stage that the city claims
 * @param tangibleOutcome what will be there that was not there before
 * @param counterpart the private or financing counterpart, or of which kind one is sought
 * @param counterpartFound whether the counterpart is found; sought otherwise
 */
public record Bankability(
        BankabilityStage claimed, OnRecord tangibleOutcome, OnRecord counterpart, boolean counterpartFound) {

    /** What it lacks to be bankable, by name; empty when it lacks nothing. */
    public List<BankabilityItem> missing() {
        var missing = new ArrayList<BankabilityItem>();
        if (!tangibleOutcome.isOnRecord()) {
            missing.add(BankabilityItem.TANGIBLE_OUTCOME);
        }
        if (!counterpart.isOnRecord()) {
            missing.add(BankabilityItem.COUNTERPART);
        }
        return List.copyOf(missing);
    }
}
