package ascn.cityregistry.city.persistence;

import ascn.cityregistry.city.domain.CityId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Tells from which day on cities are members. One plain statement: every submission and admission asks. */
@ApplicationScoped
public class AdmissionDays {

    private static final String DAYS = """
            select asked.slug, max(fact.counts_from)
            from city_slug asked join city_fact fact using (city_id)
            where asked.slug = any(?) and fact.kind = 'MEMBERSHIP' and fact.counts_until is null
            group by asked.slug
            """;

    private final DataSource dataSource;

    AdmissionDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The day of each of these cities that was admitted and not withdrawn since, under whichever of its slugs it was asked
     * for (rule M12).
     */
    public Map<CityId, LocalDate> of(Collection<CityId> cities) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(DAYS)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", cities.stream().map(CityId::slug).toArray()));
            try (var row = select.executeQuery()) {
                var days = new HashMap<CityId, LocalDate>();
                while (row.next()) {
                    days.put(new CityId(row.getString(1)), row.getObject(2, LocalDate.class));
                }
                return Map.copyOf(days);
            }
        } catch (SQLException e) {
            throw new CitiesUnavailable(e);
        }
    }

    /** The database did not answer. */
    public static final class CitiesUnavailable extends RuntimeException {
        CitiesUnavailable(SQLException cause) {
            super("What is known of the cities can be neither read nor kept", cause);
        }
    }
}
