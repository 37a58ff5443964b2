package ascn.actionplan.expertise.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.expertise.domain.AnswerKind;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAnswered;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAskedFor;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.actionplan.expertise.domain.ExpertiseRequest.Answer;
import ascn.actionplan.expertise.domain.ExpertiseRequestNotFound;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps requests for what cities offer: one statement for each question. */
@ApplicationScoped
public class ExpertiseRequestTable {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String ALL = """
            select r.request_id, r.version, r.offer_id, o.city as offering_city, r.city, r.member_state, r.purpose, r.asked_on,
                r.source, r.answer, r.answer_text, r.answered_on, r.answer_source, r.recorded_at
            from expertise_request r join expertise_offer o on o.offer_id = r.offer_id
            """;

    private final Statements statements;

    ExpertiseRequestTable(Statements statements) {
        this.statements = statements;
    }

    /** A page of the requests for an offer that the reader may see, in the order in which they were told. */
    public List<ExpertiseRequest> list(UUID offer, Viewer viewer, Optional<List<String>> after, int limit) {
        return statements.all(
                ALL + "where r.offer_id = ? and (? or o.city = any (?) or r.city = any (?)) and r.request_id > ?"
                        + " order by r.request_id limit ?",
                ExpertiseRequestTable::read,
                offer,
                viewer.secretariat(),
                viewer.cities(),
                viewer.cities(),
                after.map(keys -> UUID.fromString(keys.get(0))).orElse(BEFORE_ALL),
                limit);
    }

    /**
     * One request for that offer.
     *
     * @throws ExpertiseRequestNotFound when there is none
     */
    public ExpertiseRequest get(UUID offer, UUID id) {
        return found(
                id,
                statements.first(
                        ALL + "where r.offer_id = ? and r.request_id = ?", ExpertiseRequestTable::read, offer, id));
    }

    /**
     * One that this transaction is about to change: nobody else answers it meanwhile.
     *
     * @throws ExpertiseRequestNotFound when there is none
     */
    public ExpertiseRequest lock(UUID offer, UUID id) {
        return found(
                id,
                statements.first(
                        ALL + "where r.offer_id = ? and r.request_id = ? for update of r",
                        ExpertiseRequestTable::read,
                        offer,
                        id));
    }

    private static ExpertiseRequest found(UUID id, Optional<ExpertiseRequest> request) {
        return request.orElseThrow(() -> new ExpertiseRequestNotFound(id.toString()));
    }

    /** Whether a request of that city for that offer waits for its answer. */
    public boolean isOpen(UUID offer, String city) {
        return statements
                .first(
                        "select 1 from expertise_request where offer_id = ? and city = ? and answer is null",
                        row -> true,
                        offer,
                        city)
                .isPresent();
    }

    /** Keeps a request. */
    public void keep(ExpertiseAskedFor asked) {
        var act = asked.act();
        statements.change(
                "insert into expertise_request (request_id, version, offer_id, city, member_state, purpose, asked_on, source,"
                        + " recorded_at, recorded_by) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)",
                asked.requestId(),
                asked.offerId(),
                asked.askingCity(),
                asked.askingState(),
                asked.purpose(),
                act.occurredOn().toString(),
                act.sourceText(),
                act.recordedAt(),
                act.actor());
    }

    /** Keeps an answer. */
    public void keep(ExpertiseAnswered answered) {
        var act = answered.act();
        statements.change(
                "update expertise_request set version = version + 1, answer = ?, answer_text = ?, answered_on = ?,"
                        + " answer_source = ?, answer_recorded_at = ?, answer_recorded_by = ? where request_id = ?",
                answered.kind(),
                answered.text(),
                act.occurredOn().toString(),
                act.sourceText(),
                act.recordedAt(),
                act.actor(),
                answered.requestId());
    }

    private static ExpertiseRequest read(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new ExpertiseRequest(
                row.getObject("request_id", UUID.class),
                row.getLong("version"),
                row.getObject("offer_id", UUID.class),
                row.getString("offering_city"),
                row.getString("city"),
                row.getString("member_state"),
                row.getString("purpose"),
                PartialDate.parse(row.getString("asked_on")),
                row.getString("source"),
                answer == null
                        ? null
                        : new Answer(
                                AnswerKind.valueOf(answer),
                                row.getString("answer_text"),
                                PartialDate.parse(row.getString("answered_on")),
                                row.getString("answer_source")),
                Statements.instant(row, "recorded_at"));
    }
}
