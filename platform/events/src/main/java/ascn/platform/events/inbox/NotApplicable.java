package ascn.platform.events.inbox;

import org.jspecify.annotations.Nullable;

/** A record can never be applied as it is. Where features may have begun with it, the transaction must be undone. */
final class NotApplicable extends Exception {

    private final transient Verdict.Quarantine verdict;

    NotApplicable(Verdict.Quarantine verdict, @Nullable Throwable cause) {
        super(verdict.detail(), cause);
        this.verdict = verdict;
    }

    Verdict.Quarantine verdict() {
        return verdict;
    }
}
