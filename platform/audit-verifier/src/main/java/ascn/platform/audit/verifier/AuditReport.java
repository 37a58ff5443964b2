package ascn.platform.audit.verifier;

import java.time.Duration;
import java.util.List;

/**
 * What a check of a trail has shown.
 *
 * @param sealed how many seals were read
 * @param head the end of the chain; worth noting outside of the database, see {@link Anchor}
 * @param unsealed how many entries have no seal yet
 * @param oldestUnsealed age of the oldest of them, zero where there is none; more than a few seconds means that no sealer
 *     is at work, or that somebody keeps an entry from being sealed
 * @param findings what is not as it was written, in the order of the chain; at most {@link #MOST_FINDINGS}
 * @param moreFindings how many more there are
 */
public record AuditReport(
        long sealed, Anchor head, long unsealed, Duration oldestUnsealed, List<Finding> findings, long moreFindings) {

    /** How many findings are told one by one. */
    public static final int MOST_FINDINGS = 100;

    /** Keeps the findings from changing under their readers. */
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as it was written. Entries that have no seal yet do not count against it. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
