package ascn.cityregistry.city.persistence;

import ascn.cityregistry.city.domain.CityId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Tells from which day on cities count as members. One plain statement: every submission and admission asks. */
@ApplicationScoped
public class AdmissionDays {

    private final DataSource dataSource;

    AdmissionDays(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The day of each of these cities that was ever admitted. */
    public Map<CityId, LocalDate> of(Collection<CityId> cities) {
        try (var connection = dataSource.getConnection();
                var select =
                        connection.prepareStatement("select city_id, admitted_by from city where city_id = any(?)")) {
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
            super("The days of admission cannot be read", cause);
        }
    }
}
