package ascn.benchmarks.bare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The same answers as the city registry's, by the shortest way that Quarkus and JDBC have. */
@Path("/bare")
public class BareResource {

    private static final String CITY = """
            select city_id, name, member_state, territory_kind, status, cohort, admitted_on, decision_reference, source
            from city_as_known where city_id = ? and known_until is null and valid_until is null
            """;

    private final DataSource dataSource;

    BareResource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the registry's {@code GET /api/v1/cities/{id}} answers. */
    public record BareCity(
            String id,
            String name,
            List<String> aliases,
            String memberState,
            String territoryKind,
            String status,
            boolean capital,
            String cohort,
            String admittedOn,
            String decisionReference,
            String source,
            List<String> populationBands) {}

    /** One row by its key. */
    @GET
    @Path("/cities/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public BareCity city(@PathParam("id") String id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(CITY)) {
            select.setString(1, id);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException();
                }
                return new BareCity(
                        row.getString(1),
                        row.getString(2),
                        List.of(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        false,
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        List.of());
            }
        }
    }

    /** A dossier is submitted; the key is the caller's, as there. */
    @POST
    @Path("/dossiers/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] submit(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Map<String, String> body)
            throws SQLException {
        if (body.isEmpty()) {
            throw new NotFoundException();
        }
        try (var connection = dataSource.getConnection()) {
            Submission.submit(connection, id, key);
        }
        return Submission.answer(id);
    }

    /** No work at all. */
    @GET
    @Path("/hello")
    @Produces(MediaType.TEXT_PLAIN)
    public String hello() {
        return "hello";
    }
}
