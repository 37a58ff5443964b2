package ascn.platform.http.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what the database said behind a failure, and tells whether the same work may succeed later. */
public final class DatabaseFailures {

    /**
     * Classes of SQLSTATE that say nothing about the statement: connection (08), transaction state, also read-only after
     * a failover (25), rollback for concurrency (40), resources (53), cancelled or shut down (57), system error (58).
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "25", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int CLASS_LENGTH = 2;

    private DatabaseFailures() {}

    /**
     * The failures of the database behind a failure, nearest first. The transaction manager tells that a commit was lost
     * with its reason among the suppressed ones, so these are looked through like the causes.
     */
    public static Stream<SQLException> behind(Throwable failure) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<>(List.of(failure));
        var inOrder = Stream.<SQLException>builder();
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (found.add(next)) {
                if (next instanceof SQLException said) {
                    inOrder.add(said);
                }
                Stream.ofNullable(next.getCause()).forEach(open::addLast);
                List.of(next.getSuppressed()).forEach(open::addLast);
            }
        }
        return inOrder.build();
    }

    /** Whether a database that is away or busy is behind the failure, so that the same work may succeed later. */
    public static boolean mayPass(Throwable failure) {
        return behind(failure).anyMatch(DatabaseFailures::isPassing);
    }

    /** A pool that has no connection to give reports no state at all. */
    private static boolean isPassing(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.length() < CLASS_LENGTH
                || LOCK_NOT_AVAILABLE.equals(state)
                || PASSING_CLASSES.contains(state.substring(0, CLASS_LENGTH));
    }
}
