package ascn.actionplan.plan.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.plan.domain.SharingStart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeps what the registry told of the meeting at which the initial plans were shared (rule P17). */
@ApplicationScoped
public class SharingStarts {

    private final Statements sql;

    SharingStarts(Statements sql) {
        this.sql = sql;
    }

    /** The framework is endorsed at that meeting. */
    public void keepEndorsement(UUID meeting) {
        sql.change(
                "insert into sharing_endorsement (meeting_id) values (?) on conflict (meeting_id) do nothing", meeting);
    }

    /** Whether an endorsement is on record, at that meeting or another one. */
    public boolean isEndorsed() {
        return !sql.all("select 1 from sharing_endorsement limit 1", row -> row.getInt(1))
                .isEmpty();
    }

    /** When plans of that generation began to be shared, once they did. */
    public Optional<SharingStart> of(int generation) {
        return sql.first(
                "select shared_from, meeting_id, source from sharing_start where generation = ?",
                row -> new SharingStart(
                        row.getObject(1, LocalDate.class), row.getObject(2, UUID.class), row.getString(3)),
                generation);
    }

    /** Keeps when they began to; the first time counts. */
    public void keep(int generation, SharingStart start, Instant recordedAt) {
        sql.change(
                "insert into sharing_start (generation, shared_from, meeting_id, source, recorded_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (generation) do nothing",
                generation,
                start.from(),
                start.meetingId(),
                start.source(),
                recordedAt);
    }
}
