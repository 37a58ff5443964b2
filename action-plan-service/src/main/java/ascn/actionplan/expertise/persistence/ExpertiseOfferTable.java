package ascn.actionplan.expertise.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOfferWithdrawn;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOffered;
import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.actionplan.expertise.domain.ExpertiseOffer.Withdrawal;
import ascn.actionplan.expertise.domain.ExpertiseOfferNotFound;
import ascn.actionplan.expertise.domain.OfferFacts;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps offers of expertise: one statement for each question. */
@ApplicationScoped
public class ExpertiseOfferTable {

    private static final String ALL = """
            select offer_id, version, city, member_state, kind, title, description, sectors, from_day, until_day, conditions,
                offered_on, source, withdrawn_on, withdrawal_reason, withdrawal_source, recorded_at
            from expertise_offer
            """;

    private final Statements statements;

    ExpertiseOfferTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * What a list is asked for; all that is absent is not asked.
     *
     * @param asOf open on this day
     */
    public record Filter(
            LocalDate asOf,
            @Nullable String city,
            @Nullable String memberState,
            @Nullable ExpertiseKind kind,
            @Nullable String sector) {}

    /** A page by city and id, which is the order in which they were told. */
    public List<ExpertiseOffer> list(Filter filter, Optional<List<String>> after, int limit) {
        var where = new StringBuilder("where offered_by <= ? and (until_day is null or until_day >= ?)"
                + " and (withdrawn_by is null or withdrawn_by > ?)");
        var parameters = new ArrayList<Object>(List.of(filter.asOf(), filter.asOf(), filter.asOf()));
        andIf(where, parameters, "city = ?", filter.city());
        andIf(where, parameters, "member_state = ?", filter.memberState());
        andIf(where, parameters, "kind = ?", filter.kind());
        andIf(where, parameters, "sectors @> array[?]::text[]", filter.sector());
        after.ifPresent(keys -> {
            where.append(" and (city, offer_id) > (?, ?)");
            parameters.add(keys.get(0));
            parameters.add(UUID.fromString(keys.get(1)));
        });
        parameters.add(limit);
        return statements.all(
                ALL + where + " order by city, offer_id limit ?", ExpertiseOfferTable::read, parameters.toArray());
    }

    private static void andIf(StringBuilder where, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    /**
     * One, open or not.
     *
     * @throws ExpertiseOfferNotFound when there is none
     */
    public ExpertiseOffer get(UUID id) {
        return found(id, statements.first(ALL + "where offer_id = ?", ExpertiseOfferTable::read, id));
    }

    /**
     * One that this transaction acts upon: nobody withdraws it meanwhile.
     *
     * @throws ExpertiseOfferNotFound when there is none
     */
    public ExpertiseOffer lock(UUID id) {
        return found(id, statements.first(ALL + "where offer_id = ? for update", ExpertiseOfferTable::read, id));
    }

    private static ExpertiseOffer found(UUID id, Optional<ExpertiseOffer> offer) {
        return offer.orElseThrow(() -> new ExpertiseOfferNotFound(id.toString()));
    }

    /** Keeps an offer. */
    public void keep(ExpertiseOffered offered) {
        var facts = offered.facts();
        var act = offered.act();
        statements.change(
                "insert into expertise_offer (offer_id, version, city, member_state, kind, title, description, sectors,"
                        + " from_day, until_day, conditions, offered_on, offered_by, source, recorded_at, recorded_by)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                offered.offerId(),
                offered.city(),
                offered.memberState(),
                facts.kind(),
                facts.title(),
                facts.description(),
                facts.sectors(),
                facts.from(),
                facts.until(),
                facts.conditions().toString(),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                act.sourceText(),
                act.recordedAt(),
                act.actor());
    }

    /** Keeps that an offer is withdrawn. */
    public void keep(ExpertiseOfferWithdrawn withdrawn) {
        var act = withdrawn.act();
        statements.change(
                "update expertise_offer set version = version + 1, withdrawn_on = ?, withdrawn_by = ?,"
                        + " withdrawal_reason = ?, withdrawal_source = ?, withdrawal_recorded_at = ?,"
                        + " withdrawal_recorded_by = ? where offer_id = ?",
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                withdrawn.reason(),
                act.sourceText(),
                act.recordedAt(),
                act.actor(),
                withdrawn.offerId());
    }

    private static ExpertiseOffer read(ResultSet row) throws SQLException {
        var withdrawnOn = row.getString("withdrawn_on");
        return new ExpertiseOffer(
                row.getObject("offer_id", UUID.class),
                row.getLong("version"),
                row.getString("city"),
                row.getString("member_state"),
                new OfferFacts(
                        ExpertiseKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("description"),
                        Statements.texts(row, "sectors"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        OnRecord.parse(row.getString("conditions"))),
                PartialDate.parse(row.getString("offered_on")),
                row.getString("source"),
                withdrawnOn == null
                        ? null
                        : new Withdrawal(
                                PartialDate.parse(withdrawnOn),
                                row.getString("withdrawal_reason"),
                                row.getString("withdrawal_source")),
                Statements.instant(row, "recorded_at"));
    }
}
