package ascn.cityregistry.nomination.persistence;

import ascn.cityregistry.nomination.domain.NominationDay;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** Tells what holds on a day. One plain statement for path and deadline: every submission and admission asks. */
@ApplicationScoped
public class NominationDays {

    private static final String DAY = """
            select (select known.kind from admission_path known where known.effective_from <= ?
                    order by known.effective_from desc limit 1),
                   (select known.deadline from nomination_call known where known.of_year = ? and known.superseded_at is null)
            """;

    private static final String ADMITTED_BY_ANOTHER_PATH = """
            select min(counts_from) from city_fact
            where kind = 'MEMBERSHIP' and counts_from >= ? and case when ? then application_id is not null else dossier_id is not null end
            """;

    private final DataSource dataSource;

    NominationDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Path and deadline of a day, as they are known now. */
    public NominationDay on(LocalDate day) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(DAY)) {
            select.setObject(1, day);
            select.setInt(2, day.getYear());
            try (var row = select.executeQuery()) {
                row.next();
                var kind = row.getString(1);
                var deadline = row.getString(2);
                return new NominationDay(
                        day,
                        kind == null ? null : PathKind.valueOf(kind),
                        deadline == null ? null : PartialDate.parse(deadline));
            }
        } catch (SQLException e) {
            throw new NominationDaysUnavailable(e);
        }
    }

    /** The first day since the given one on which a city on record has come in by another path than that. */
    public Optional<LocalDate> admissionByAnotherPathSince(LocalDate day, PathKind path) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ADMITTED_BY_ANOTHER_PATH)) {
            select.setObject(1, day);
            select.setBoolean(2, path == PathKind.DOSSIER);
            try (var row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, LocalDate.class));
            }
        } catch (SQLException e) {
            throw new NominationDaysUnavailable(e);
        }
    }

    /** The database did not answer. */
    public static final class NominationDaysUnavailable extends RuntimeException {
        NominationDaysUnavailable(SQLException cause) {
            super("Paths and deadlines cannot be read", cause);
        }
    }
}
