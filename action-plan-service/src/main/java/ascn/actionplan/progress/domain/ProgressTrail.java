package ascn.actionplan.progress.domain;

import ascn.contracts.record.Act;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from the steps of an entry until now. */
final class ProgressTrail {

    /** Figures that the officer is asked to mend. While there are some, nothing else may change. */
    private Set<String> open = new LinkedHashSet<>();

    /** Those that the last sending has answered; they are open again when it comes back without having been judged. */
    private Set<String> answered = new LinkedHashSet<>();

    private @Nullable Act reported;
    private @Nullable ProgressContent sent;
    private @Nullable ProgressContent received;
    private @Nullable Act last;
    private @Nullable ProgressStepKind lastKind;
    private int sendings;

    private ProgressTrail() {}

    static ProgressTrail of(List<ProgressStep> steps) {
        var trail = new ProgressTrail();
        steps.forEach(trail::follow);
        return trail;
    }

    private void follow(ProgressStep step) {
        last = step.act();
        lastKind = step.kind();
        switch (step.kind()) {
            case SENT -> {
                sendings++;
                sent = step.content().orElse(null);
                if (open.isEmpty()) {
                    reported = step.act();
                }
                answered = open;
                open = new LinkedHashSet<>();
            }
            case RECALLED, RETURNED_BY_REPRESENTATIVE -> {
                open = answered;
                answered = new LinkedHashSet<>();
            }
            case RETURNED_BY_SECRETARIAT -> {
                // What was mended and forwarded is settled by the return of something else.
                answered = new LinkedHashSet<>();
                step.figure().ifPresent(open::add);
            }
            case RECEIVED -> {
                answered = new LinkedHashSet<>();
                received = sent;
            }
            case FORWARDED -> {}
        }
    }

    Set<String> open() {
        return Set.copyOf(open);
    }

    /** The sending whose day the figures are of: one that only mends a figure speaks of the same day as before. */
    Act reported() {
        return Objects.requireNonNull(reported, "Nothing was sent");
    }

    /** What was received last, where something was. */
    Optional<ProgressContent> received() {
        return Optional.ofNullable(received);
    }

    Optional<Act> last() {
        return Optional.ofNullable(last);
    }

    boolean endsWith(ProgressStepKind kind) {
        return lastKind == kind;
    }

    int sendings() {
        return sendings;
    }
}
