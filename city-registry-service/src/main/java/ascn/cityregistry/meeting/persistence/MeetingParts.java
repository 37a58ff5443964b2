package ascn.cityregistry.meeting.persistence;

import ascn.cityregistry.meeting.domain.AgendaItem;
import ascn.cityregistry.meeting.domain.AgendaType;
import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.Delegation;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.MeetingEvent.AgendaSet;
import ascn.cityregistry.meeting.domain.MeetingEvent.AttendanceRecorded;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationCorrected;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationNamed;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeClosed;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeRecorded;
import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderInvited;
import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderMet;
import ascn.cityregistry.meeting.domain.Outcome;
import ascn.cityregistry.meeting.domain.Outcome.Closing;
import ascn.cityregistry.meeting.domain.Outcome.OwnerKind;
import ascn.cityregistry.meeting.domain.OutcomeType;
import ascn.cityregistry.meeting.domain.Provider;
import ascn.cityregistry.meeting.domain.ProviderMeeting;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what belongs to an annual meeting: plain statements in the transaction of the meeting, one for each kind of part.
 * Every row says when it was told, so that what was known at a moment can be read again (rule N01).
 */
@ApplicationScoped
public class MeetingParts {

    private static final String KNOWN = "recorded_at <= ? and (superseded_at is null or superseded_at > ?)";
    private static final String OUTCOME = "o.outcome_id, o.meeting_id, o.type, o.text, o.owner_kind, o.owner, o.due_on,"
            + " o.source, o.closed_on, o.closing_act, o.closing_source, o.closed_recorded_at";

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;

    MeetingParts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The delegations that were known at a moment, by member state. */
    public List<Delegation> delegations(UUID meeting, Instant knownAt) {
        return all(
                "select member_state, head, alternate_post, named_on, source, reason from meeting_delegation"
                        + " where meeting_id = ? and " + KNOWN + " order by member_state",
                row -> new Delegation(
                        row.getString(1),
                        Delegation.Head.valueOf(row.getString(2)),
                        row.getString(3),
                        PartialDate.parse(row.getString(4)),
                        row.getString(5),
                        row.getString(6)),
                meeting,
                knownAt,
                knownAt);
    }

    /** Keeps a delegation. */
    public void keep(DelegationNamed named) {
        keep(named.meetingId(), named.delegation(), named.act());
    }

    /** Keeps a delegation in the place of the one that was named before. */
    public void keep(DelegationCorrected corrected) {
        change(
                "update meeting_delegation set superseded_at = ?"
                        + " where meeting_id = ? and member_state = ? and superseded_at is null",
                corrected.act().recordedAt(),
                corrected.meetingId(),
                corrected.delegation().memberState());
        keep(corrected.meetingId(), corrected.delegation(), corrected.act());
    }

    private void keep(UUID meeting, Delegation delegation, Act act) {
        change(
                "insert into meeting_delegation (row_id, meeting_id, member_state, head, alternate_post, named_on, source,"
                        + " reason, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                meeting,
                delegation.memberState(),
                delegation.head().name(),
                delegation.alternatePost(),
                delegation.namedOn().toString(),
                delegation.source(),
                delegation.reason(),
                act.recordedAt(),
                act.actor());
    }

    /** What was known of the attendance at a moment, by city. */
    public List<Attendance> attendance(UUID meeting, Instant knownAt) {
        return all(
                "select city_id, attended, source from meeting_attendance where meeting_id = ? and " + KNOWN
                        + " order by city_id",
                row -> new Attendance(row.getString(1), row.getBoolean(2), row.getString(3)),
                meeting,
                knownAt,
                knownAt);
    }

    /** Keeps attendance; what was said of the same cities before is superseded. */
    public void keep(AttendanceRecorded recorded) {
        var act = recorded.act();
        for (var attendance : recorded.attendance()) {
            change(
                    "update meeting_attendance set superseded_at = ?"
                            + " where meeting_id = ? and city_id = ? and superseded_at is null",
                    act.recordedAt(),
                    recorded.meetingId(),
                    attendance.cityId());
            change(
                    "insert into meeting_attendance (row_id, meeting_id, city_id, attended, source, recorded_at,"
                            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?)",
                    ids.generate(),
                    recorded.meetingId(),
                    attendance.cityId(),
                    attendance.attended(),
                    attendance.source(),
                    act.recordedAt(),
                    act.actor());
        }
    }

    /** The agenda as it was known at a moment, in its order. */
    public List<AgendaItem> agenda(UUID meeting, Instant knownAt) {
        return all(
                "select type, title from meeting_agenda_item where meeting_id = ? and " + KNOWN + " order by place",
                row -> new AgendaItem(AgendaType.valueOf(row.getString(1)), row.getString(2)),
                meeting,
                knownAt,
                knownAt);
    }

    /** Keeps an agenda; the one before is superseded as a whole. */
    public void keep(AgendaSet set) {
        var act = set.act();
        change(
                "update meeting_agenda_item set superseded_at = ? where meeting_id = ? and superseded_at is null",
                act.recordedAt(),
                set.meetingId());
        int place = 1;
        for (var item : set.agenda().items()) {
            change(
                    "insert into meeting_agenda_item (row_id, meeting_id, place, type, title, source, recorded_at,"
                            + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    ids.generate(),
                    set.meetingId(),
                    place++,
                    item.type().name(),
                    item.title(),
                    set.source(),
                    act.recordedAt(),
                    act.actor());
        }
    }

    /** The outcomes that were known at a moment, in the order in which they were recorded. */
    public List<Outcome> outcomes(UUID meeting, Instant knownAt) {
        return all(
                "select " + OUTCOME + " from meeting_outcome o where o.meeting_id = ? and o.recorded_at <= ?"
                        + " order by o.place",
                row -> outcome(row, knownAt),
                meeting,
                knownAt);
    }

    /**
     * The outcomes of earlier, concluded meetings that are open when a meeting begins: not closed for certain by its day.
     * Oldest meeting first, as they were known at a moment.
     */
    public List<Outcome> openBefore(Meeting meeting, Instant knownAt) {
        return all(
                "select " + OUTCOME + " from meeting_outcome o join meeting m on m.meeting_id = o.meeting_id"
                        + " and m.superseded_at is null where m.conclusion_recorded_at <= ? and m.occurred_by < ?"
                        + " and o.recorded_at <= ?"
                        + " and (o.closed_by_day is null or o.closed_by_day > ? or o.closed_recorded_at > ?)"
                        + " order by m.occurred_by, o.place",
                row -> outcome(row, knownAt),
                knownAt,
                meeting.day(),
                knownAt,
                meeting.day(),
                knownAt);
    }

    /** The open outcomes with which a concluded meeting began. */
    public List<Outcome> openItems(UUID meeting, Instant knownAt) {
        return all(
                "select " + OUTCOME + " from meeting_open_item i join meeting_outcome o on o.outcome_id = i.outcome_id"
                        + " where i.meeting_id = ? order by i.place",
                row -> outcome(row, knownAt),
                meeting);
    }

    /** Fixes with which open outcomes a meeting began, when it is concluded. */
    public void keepOpenItems(UUID meeting, List<Outcome> open) {
        int place = 1;
        for (var outcome : open) {
            change(
                    "insert into meeting_open_item (meeting_id, place, outcome_id) values (?, ?, ?)",
                    meeting,
                    place++,
                    outcome.id());
        }
    }

    /** Keeps an outcome, as the last of its meeting. */
    public void keep(OutcomeRecorded recorded) {
        var outcome = recorded.outcome();
        change(
                "insert into meeting_outcome (outcome_id, meeting_id, place, type, text, owner_kind, owner, due_on, source,"
                        + " recorded_at, recorded_by) select ?, ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?"
                        + " from meeting_outcome where meeting_id = ?",
                outcome.id(),
                outcome.meetingId(),
                outcome.type().name(),
                outcome.text(),
                outcome.ownerKind().name(),
                outcome.owner(),
                outcome.dueOn().map(PartialDate::toString).orElse(null),
                outcome.source(),
                recorded.act().recordedAt(),
                recorded.act().actor(),
                outcome.meetingId());
    }

    /** Keeps the act that closed an outcome. */
    public void keep(OutcomeClosed closed) {
        var closing = closed.closing();
        change(
                "update meeting_outcome set closed_on = ?, closed_by_day = ?, closing_act = ?, closing_source = ?,"
                        + " closed_recorded_at = ?, closed_by = ? where outcome_id = ?",
                closing.occurredOn().toString(),
                closing.occurredOn().lastDay(),
                closing.act(),
                closing.source(),
                closed.act().recordedAt(),
                closed.act().actor(),
                closed.outcomeId());
    }

    private static Outcome outcome(ResultSet row, Instant knownAt) throws SQLException {
        @Nullable String dueOn = row.getString(7);
        @Nullable String closedOn = row.getString(9);
        boolean closed = closedOn != null
                && !row.getObject(12, OffsetDateTime.class).toInstant().isAfter(knownAt);
        return new Outcome(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                OutcomeType.valueOf(row.getString(3)),
                row.getString(4),
                OwnerKind.valueOf(row.getString(5)),
                row.getString(6),
                dueOn == null ? null : PartialDate.parse(dueOn),
                row.getString(8),
                closedOn != null && closed
                        ? new Closing(PartialDate.parse(closedOn), row.getString(10), row.getString(11))
                        : null);
    }

    /** The providers that were known at a moment, in the order in which they were invited. */
    public List<Provider> providers(UUID meeting, Instant knownAt) {
        return all(
                "select provider_id, organisation, source from meeting_provider"
                        + " where meeting_id = ? and recorded_at <= ? order by provider_id",
                row -> new Provider(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                meeting,
                knownAt);
    }

    /** Keeps an invitation. */
    public void keep(ProviderInvited invited) {
        change(
                "insert into meeting_provider (provider_id, meeting_id, organisation, source, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                invited.provider().id(),
                invited.meetingId(),
                invited.provider().organisation(),
                invited.provider().source(),
                invited.act().recordedAt(),
                invited.act().actor());
    }

    /** The meetings of cities with providers that were known at a moment, in the order in which they were recorded. */
    public List<ProviderMeeting> providerMeetings(UUID meeting, Instant knownAt) {
        return all(
                "select provider_id, city_id, subject, source from meeting_provider_meeting"
                        + " where meeting_id = ? and recorded_at <= ? order by row_id",
                row -> new ProviderMeeting(
                        row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4)),
                meeting,
                knownAt);
    }

    /** Keeps a meeting of a city with a provider. */
    public void keep(ProviderMet met) {
        var meeting = met.meeting();
        change(
                "insert into meeting_provider_meeting (row_id, meeting_id, provider_id, city_id, subject, source,"
                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.generate(),
                met.meetingId(),
                meeting.providerId(),
                meeting.cityId(),
                meeting.subject(),
                meeting.source(),
                met.act().recordedAt(),
                met.act().actor());
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String sql, Row<T> form, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                select.setObject(place + 1, forJdbc(parameters[place]));
            }
            try (var row = select.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(form.of(row));
                }
                return List.copyOf(rows);
            }
        } catch (SQLException e) {
            throw new MeetingsUnavailable(e);
        }
    }

    private void change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                @Nullable Object parameter = parameters[place];
                if (parameter == null) {
                    statement.setNull(place + 1, Types.VARCHAR);
                } else {
                    statement.setObject(place + 1, forJdbc(parameter));
                }
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new MeetingsUnavailable(e);
        }
    }

    private static Object forJdbc(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    /** The database did not take or give a part of a meeting. */
    public static final class MeetingsUnavailable extends RuntimeException {
        MeetingsUnavailable(SQLException cause) {
            super("The parts of meetings cannot be read or written", cause);
        }
    }
}
