package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: one row for each operation, read from {@code permissions.yaml} of the service and from
 * {@code META-INF/permissions.yaml} of libraries that bring operations of their own.
 */
public final class PermissionTable {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<LinkedHashMap<String, Row>> ROWS = new TypeReference<>() {};

    private final Map<String, Row> rows;

    private PermissionTable(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param access whether callers without a token are let in
     * @param roles staff roles that may call the operation; empty where everyone may
     * @param relation the named rule of the domain that ties the caller to the subject, or null where there is none
     * @param event the event that the operation emits, or {@code none}
     * @param reason why it emits none; every row without an event has one
     */
    public record Row(
            Access access,
            Set<Role> roles,
            @Nullable String relation,
            String event,
            @Nullable String reason) {

        /** Refuses a row that leaves a question open. */
        public Row {
            roles = roles == null ? Set.of() : Set.copyOf(roles);
            if (access == Access.ROLE && roles.isEmpty()) {
                throw new IllegalArgumentException("A row with access ROLE names its roles");
            }
            if (event == null || "none".equals(event) && reason == null) {
                throw new IllegalArgumentException("A row names its event, or none with a reason");
            }
        }

        boolean allows(Actor actor) {
            return access != Access.ROLE || roles.stream().anyMatch(actor::has);
        }
    }

    /** Whom an operation lets in before any relation is looked at. */
    public enum Access {
        /** Everyone, with or without a token. */
        PUBLIC,
        /** Everyone with a valid token. */
        SIGNED_IN,
        /** Those who hold one of the row's roles. */
        ROLE
    }

    /**
     * Reads the tables of a service and of its libraries.
     *
     * @throws IllegalStateException when one cannot be read, or two rows are for one operation
     */
    public static PermissionTable read(Iterable<InputStream> tables) {
        var rows = new LinkedHashMap<String, Row>();
        for (var table : tables) {
            try (table) {
                YAML.readValue(table, ROWS).forEach((operation, row) -> {
                    if (rows.put(operation, row) != null) {
                        throw new IllegalStateException("Two permission rows for " + operation);
                    }
                });
            } catch (IOException e) {
                throw new IllegalStateException("A permission table cannot be read: " + e.getMessage(), e);
            }
        }
        return new PermissionTable(rows);
    }

    /** The operations that have a row. */
    public Set<String> operations() {
        return rows.keySet();
    }

    /** The row of an operation. */
    public Optional<Row> row(String operationId) {
        return Optional.ofNullable(rows.get(operationId));
    }
}
