package ascn.roster;

import ascn.contracts.event.cityregistry.CapitalMovedV1;
import ascn.contracts.event.cityregistry.ChairmanshipCorrectedV1;
import ascn.contracts.event.cityregistry.ChairmanshipRecordedV1;
import ascn.contracts.event.cityregistry.MemberStateJoinedV1;
import ascn.contracts.event.cityregistry.ShepherdTermCorrectedV1;
import ascn.contracts.event.cityregistry.ShepherdTermRecordedV1;
import ascn.contracts.event.cityregistry.TenureAcceptedV1;
import ascn.contracts.event.cityregistry.TenureCorrectedV1;
import ascn.contracts.event.cityregistry.TenureEndedV1;
import ascn.contracts.event.cityregistry.TenureRecordedV1;
import ascn.contracts.record.PartialDate;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps in step with the registry what decides who may act: member states, the ASEAN Chair calendar, the terms of the shepherd
 * and the tenures. Part of the transaction that applies the event, so that rights follow as soon as it has arrived.
 */
@ApplicationScoped
class RightsFollower implements EventFollower {

    private final Copy copy;

    RightsFollower(Copy copy) {
        this.copy = copy;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(MemberStateJoinedV1.class, this::keep);
        subscriptions.ignore(CapitalMovedV1.class);
        subscriptions.on(ChairmanshipRecordedV1.class, this::keep);
        subscriptions.on(ChairmanshipCorrectedV1.class, this::keep);
        subscriptions.on(ShepherdTermRecordedV1.class, this::keep);
        subscriptions.on(ShepherdTermCorrectedV1.class, this::keep);
        subscriptions.on(TenureRecordedV1.class, this::keep);
        subscriptions.on(TenureCorrectedV1.class, this::keep);
        subscriptions.on(TenureAcceptedV1.class, this::keep);
        subscriptions.on(TenureEndedV1.class, this::keep);
    }

    private void keep(MemberStateJoinedV1 joined, EventEnvelope envelope) {
        var joinedOn = PartialDate.parse(joined.joinedOn());
        copy.change(
                """
                insert into roster_member_state (code, name, joined_on, joined_by, recorded_at) values (?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, joined_on = excluded.joined_on,
                    joined_by = excluded.joined_by, recorded_at = excluded.recorded_at
                """,
                joined.memberState(),
                joined.name(),
                joinedOn.toString(),
                joinedOn.lastDay(),
                envelope.recordedAt());
    }

    private void keep(ChairmanshipRecordedV1 told, EventEnvelope envelope) {
        keepChairmanship(
                told.chairmanshipId(), told.memberState(), told.from(), told.until(), told.standing(), envelope);
    }

    private void keep(ChairmanshipCorrectedV1 told, EventEnvelope envelope) {
        supersede("roster_chairmanship", "chairmanship_id", told.chairmanshipId(), envelope);
        keepChairmanship(
                told.chairmanshipId(), told.memberState(), told.from(), told.until(), told.standing(), envelope);
    }

    private void keepChairmanship(
            UUID id, String memberState, String from, String until, String standing, EventEnvelope envelope) {
        copy.change(
                """
                insert into roster_chairmanship
                    (chairmanship_id, version, member_state, since, until, standing, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                envelope.aggregateVersion(),
                memberState,
                LocalDate.parse(from),
                LocalDate.parse(until),
                standing,
                envelope.recordedAt());
    }

    private void keep(ShepherdTermRecordedV1 told, EventEnvelope envelope) {
        keepTerm(
                told.shepherdTermId(),
                told.memberState(),
                TermDays.parse(told.from(), told.until()),
                told.kind(),
                told.standing(),
                envelope);
    }

    private void keep(ShepherdTermCorrectedV1 told, EventEnvelope envelope) {
        supersede("roster_shepherd_term", "shepherd_term_id", told.shepherdTermId(), envelope);
        keepTerm(
                told.shepherdTermId(),
                told.memberState(),
                TermDays.parse(told.from(), told.until()),
                told.kind(),
                told.standing(),
                envelope);
    }

    private void keepTerm(
            UUID id, String memberState, TermDays days, String kind, String standing, EventEnvelope envelope) {
        copy.change(
                """
                insert into roster_shepherd_term (shepherd_term_id, version, member_state, since_on, since_by, until_on,
                    until_from, until_by, kind, standing, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                envelope.aggregateVersion(),
                memberState,
                days.from().toString(),
                days.countsFrom(),
                days.until().toString(),
                days.certainUntil(),
                days.countsUntil(),
                kind,
                standing,
                envelope.recordedAt());
    }

    private void keep(TenureRecordedV1 told, EventEnvelope envelope) {
        keepTenure(
                envelope,
                told.tenureId(),
                told.post(),
                told.subject(),
                told.memberState(),
                told.since(),
                told.startOnRecord(),
                told.until(),
                told.body(),
                told.designation(),
                told.sample());
    }

    private void keep(TenureCorrectedV1 told, EventEnvelope envelope) {
        supersede("roster_tenure", "tenure_id", told.tenureId(), envelope);
        keepTenure(
                envelope,
                told.tenureId(),
                told.post(),
                told.subject(),
                told.memberState(),
                told.since(),
                told.startOnRecord(),
                told.until(),
                told.body(),
                told.designation(),
                told.sample());
    }

    private void keepTenure(
            EventEnvelope envelope,
            UUID id,
            String post,
            String subject,
            String memberState,
            String since,
            boolean startOnRecord,
            @Nullable String until,
            String body,
            @Nullable String designation,
            boolean sample) {
        copy.change(
                """
                insert into roster_tenure (tenure_id, version, post, subject, member_state, since, start_on_record, until,
                    body, designation, sample, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                envelope.aggregateVersion(),
                post,
                subject,
                memberState,
                LocalDate.parse(since),
                startOnRecord,
                until == null ? null : LocalDate.parse(until),
                body,
                designation,
                sample,
                envelope.recordedAt());
    }

    /** Who holds a tenure is no statement about its days: no row is superseded by it. */
    private void keep(TenureAcceptedV1 told, EventEnvelope envelope) {
        requireOne(
                told.tenureId(),
                copy.change(
                        "update roster_tenure set holder = ? where tenure_id = ? and superseded_at is null",
                        told.holder(),
                        told.tenureId()));
    }

    private void keep(TenureEndedV1 told, EventEnvelope envelope) {
        supersede("roster_tenure", "tenure_id", told.tenureId(), envelope);
        requireOne(
                told.tenureId(),
                copy.change(
                        """
                        insert into roster_tenure (tenure_id, version, post, subject, member_state, since, start_on_record,
                            until, body, designation, sample, holder, recorded_at)
                        select tenure_id, ?, post, subject, member_state, since, start_on_record, ?, body, designation,
                            sample, holder, ?
                        from roster_tenure where tenure_id = ? order by version desc limit 1
                        """,
                        envelope.aggregateVersion(),
                        LocalDate.parse(told.until()),
                        envelope.recordedAt(),
                        told.tenureId()));
    }

    private void supersede(String table, String key, UUID id, EventEnvelope envelope) {
        requireOne(
                id,
                copy.change(
                        "update " + table + " set superseded_at = ? where " + key + " = ? and superseded_at is null",
                        envelope.recordedAt(),
                        id));
    }

    /** The inbox keeps the order of an aggregate, so what a later event speaks of is there. */
    private static void requireOne(UUID id, int rows) {
        if (rows != 1) {
            throw new IllegalStateException("The roster has " + rows + " rows of " + id + " that are current");
        }
    }
}
