package ascn.actionplan.catalogue.persistence;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.CatalogueEvent.ActionLineRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.InstrumentRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.SectorRecorded;
import ascn.actionplan.catalogue.domain.CatalogueEvent.WordingMapped;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.domain.FocusAreaWording;
import ascn.actionplan.catalogue.domain.InstrumentFacts;
import ascn.actionplan.catalogue.domain.Pillar;
import ascn.actionplan.catalogue.domain.Sector;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the catalogue: small tables that are only added to, one statement for each question. */
@ApplicationScoped
public class CatalogueTables {

    private static final String SECTOR = "select code, label, since_on, source, recorded_at from sector ";
    private static final String WORDING =
            "select wording_id, wording, focus_area, since_on, source, recorded_at from focus_area_wording ";
    private static final String INSTRUMENT = """
            select i.code, i.name, i.from_year, i.until_year, i.source, l.code as line, l.label, l.pillar
            from instrument i left join action_line l on l.instrument = i.code
            """;

    private final Statements statements;

    CatalogueTables(Statements statements) {
        this.statements = statements;
    }

    /** Sectors by code; of those, the ones that may be chosen on a day, where one is given. */
    public List<Sector> sectors(@Nullable LocalDate day, String after, int limit) {
        return statements.all(
                SECTOR + "where code > ? and (cast(? as date) is null or since_by <= ?) order by code limit ?",
                CatalogueTables::sector,
                after,
                day,
                day,
                limit);
    }

    /** One sector. */
    public Optional<Sector> sector(String code) {
        return statements.first(SECTOR + "where code = ?", CatalogueTables::sector, code);
    }

    private static Sector sector(ResultSet row) throws SQLException {
        return new Sector(
                row.getString("code"),
                row.getString("label"),
                PartialDate.parse(row.getString("since_on")),
                row.getString("source"),
                Statements.instant(row, "recorded_at"));
    }

    /** Keeps a sector. */
    public void keep(SectorRecorded recorded) {
        var act = recorded.act();
        statements.change(
                "insert into sector (code, label, since_on, since_by, source, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                recorded.code(),
                recorded.label(),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                recorded.source(),
                act.recordedAt(),
                act.actor());
    }

    /** Mappings of wordings that hold now, by wording. */
    public List<FocusAreaWording> wordings(String afterKey, int limit) {
        return statements.all(
                WORDING + "where superseded_at is null and wording_key > ? order by wording_key limit ?",
                CatalogueTables::wording,
                afterKey,
                limit);
    }

    /** The mappings that hold now of these wordings, by the form under which they are found. */
    public List<FocusAreaWording> wordings(Set<String> keys) {
        return statements.all(
                WORDING + "where superseded_at is null and wording_key = any (?) order by wording_key",
                CatalogueTables::wording,
                keys);
    }

    /** One mapping, whether it still holds or not. */
    public Optional<FocusAreaWording> wording(UUID id) {
        return statements.first(WORDING + "where wording_id = ?", CatalogueTables::wording, id);
    }

    private static FocusAreaWording wording(ResultSet row) throws SQLException {
        return new FocusAreaWording(
                row.getObject("wording_id", UUID.class),
                row.getString("wording"),
                FocusArea.valueOf(row.getString("focus_area")),
                PartialDate.parse(row.getString("since_on")),
                row.getString("source"),
                Statements.instant(row, "recorded_at"));
    }

    /** Keeps a mapping; the one before of the same wording is superseded. */
    public void keep(WordingMapped mapped) {
        var act = mapped.act();
        var key = FocusAreaWording.keyOf(mapped.wording());
        statements.change(
                "update focus_area_wording set superseded_at = ? where wording_key = ? and superseded_at is null",
                act.recordedAt(),
                key);
        statements.change(
                "insert into focus_area_wording (wording_id, wording, wording_key, focus_area, since_on, source,"
                        + " recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                mapped.wordingId(),
                mapped.wording(),
                key,
                mapped.focusArea(),
                act.occurredOn().toString(),
                mapped.source(),
                act.recordedAt(),
                act.actor());
    }

    /** Instruments with their action lines, by code. */
    public List<InstrumentFacts> instruments(String after, int limit) {
        return instruments(
                "where i.code in (select code from instrument where code > ? order by code limit ?)", after, limit);
    }

    /** One instrument. */
    public Optional<InstrumentFacts> instrument(String code) {
        return instruments("where i.code = ?", code).stream().findFirst();
    }

    private List<InstrumentFacts> instruments(String condition, Object... parameters) {
        var found = new LinkedHashMap<String, InstrumentFacts>();
        statements
                .all(
                        INSTRUMENT + condition + " order by i.code, l.code",
                        CatalogueTables::instrumentWithALine,
                        parameters)
                .forEach(row -> found.merge(row.code(), row, CatalogueTables::together));
        return List.copyOf(found.values());
    }

    private static InstrumentFacts instrumentWithALine(ResultSet row) throws SQLException {
        var line = row.getString("line");
        return new InstrumentFacts(
                row.getString("code"),
                row.getString("name"),
                row.getObject("from_year", Integer.class),
                row.getObject("until_year", Integer.class),
                row.getString("source"),
                line == null
                        ? List.of()
                        : List.of(
                                new ActionLine(line, row.getString("label"), Pillar.valueOf(row.getString("pillar")))));
    }

    private static InstrumentFacts together(InstrumentFacts one, InstrumentFacts more) {
        var lines = new ArrayList<>(one.actionLines());
        lines.addAll(more.actionLines());
        return new InstrumentFacts(one.code(), one.name(), one.from(), one.until(), one.source(), lines);
    }

    /** Keeps an instrument, without its action lines. */
    public void keep(InstrumentRecorded recorded) {
        var facts = recorded.facts();
        var act = recorded.act();
        statements.change(
                "insert into instrument (code, name, from_year, until_year, source, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                facts.code(),
                facts.name(),
                facts.from(),
                facts.until(),
                facts.source(),
                act.recordedAt(),
                act.actor());
    }

    /** Keeps an action line. */
    public void keep(ActionLineRecorded recorded) {
        var line = recorded.line();
        var act = recorded.act();
        statements.change(
                "insert into action_line (code, instrument, label, pillar, source, recorded_at, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                line.code(),
                recorded.instrument(),
                line.label(),
                line.pillar(),
                recorded.source(),
                act.recordedAt(),
                act.actor());
    }

    /** Which of these codes name action lines. */
    public Set<String> actionLinesAmong(Set<String> codes) {
        return Set.copyOf(
                statements.all("select code from action_line where code = any (?)", row -> row.getString(1), codes));
    }

    /** Which of these codes name sectors that may be chosen on a day. */
    public Set<String> sectorsAmong(Set<String> codes, LocalDate day) {
        return Set.copyOf(statements.all(
                "select code from sector where code = any (?) and since_by <= ?", row -> row.getString(1), codes, day));
    }
}
