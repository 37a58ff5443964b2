package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may call what: one row for each operation, read from {@code permissions.yaml} of the service and from
 * {@code META-INF/permissions.yaml} of libraries that bring operations of their own.
 */
public final class PermissionTable {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final TypeReference<LinkedHashMap<String, Row>> ROWS = new TypeReference<>() {};

    private static final TypeReference<LinkedHashMap<String, String>> WORDS = new TypeReference<>() {};
    private static final String RELATIONS = "relations";

    private final Map<String, Row> rows;
    private final Map<String, String> relations;

    private PermissionTable(Map<String, Row> rows, Map<String, String> relations) {
        this.rows = Collections.unmodifiableMap(rows);
        this.relations = Collections.unmodifiableMap(relations);
    }

    /**
     * One row.
     *
     * @param access whom it lets in
     * @param roles staff roles that may call the operation, in the order of the enum
     * @param posts names of posts whose holders may call it (rule N06)
     * @param relation name of the rule that ties the caller to the subject, one of the table's relations; null where
     *     there is none
     * @param event the event that the operation emits, or {@code none}
     * @param reason why it emits none; every row without an event has one
     */
    public record Row(
            Access access,
            Set<Role> roles,
            Set<String> posts,
            @Nullable String relation,
            String event,
            @Nullable String reason) {

        /** Refuses a row that leaves a question open. */
        public Row {
            if (access == null) {
                throw new IllegalArgumentException(
                        "A row says whom it lets in: access is one of " + List.of(Access.values()));
            }
            roles = roles == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(roles));
            posts = posts == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(posts));
            if (access.asksForRoles() == roles.isEmpty() || access.asksForPosts() == posts.isEmpty()) {
                throw new IllegalArgumentException(
                        "A row names roles where its access says ROLE, posts where it says POST, and no others");
            }
            if (event == null || "none".equals(event) && reason == null) {
                throw new IllegalArgumentException("A row names its event, or none with a reason");
            }
        }

        /** Whether a valid token alone is not enough. */
        public boolean isRestricted() {
            return access.asksForRoles() || access.asksForPosts();
        }

        /** What lets the actor in before posts are asked for; empty where no role of the token does. */
        Optional<Authority> authorityOf(Actor actor) {
            return isRestricted()
                    ? roles.stream().filter(actor::has).findFirst().map(Authority::of)
                    : Optional.of(Authority.signedIn());
        }
    }

    /** Whom an operation lets in before any relation is looked at. */
    public enum Access {
        /** Everyone, with or without a token. */
        PUBLIC,
        /** Everyone with a valid token. */
        SIGNED_IN,
        /** Those whose token carries one of the row's roles. */
        ROLE,
        /** Those who hold one of the row's posts. */
        POST,
        /** Those whose token carries one of the row's roles, and those who hold one of its posts. */
        ROLE_OR_POST;

        boolean asksForRoles() {
            return this == ROLE || this == ROLE_OR_POST;
        }

        boolean asksForPosts() {
            return this == POST || this == ROLE_OR_POST;
        }
    }

    /**
     * Reads the tables of a service and of its libraries. Under the key {@code relations} a table says in words what each
     * relation means that its rows name.
     *
     * @throws IllegalStateException when one cannot be read, two rows are for one operation, or rows and relations do not
     *     fit together
     */
    public static PermissionTable read(Iterable<InputStream> tables) {
        var rows = new LinkedHashMap<String, Row>();
        var relations = new LinkedHashMap<String, String>();
        for (var table : tables) {
            try (table) {
                if (!(YAML.readTree(table) instanceof ObjectNode tree)) {
                    throw new IllegalStateException("A permission table has no rows");
                }
                var named = tree.remove(RELATIONS);
                if (named != null) {
                    relations.putAll(YAML.convertValue(named, WORDS));
                }
                YAML.convertValue(tree, ROWS).forEach((operation, row) -> {
                    if (rows.put(operation, row) != null) {
                        throw new IllegalStateException("Two permission rows for " + operation);
                    }
                });
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException("A permission table cannot be read: " + e.getMessage(), e);
            }
        }
        requireTheSame(relations.keySet(), rows);
        return new PermissionTable(rows, relations);
    }

    private static void requireTheSame(Set<String> declared, Map<String, Row> rows) {
        var used = rows.values().stream()
                .map(Row::relation)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!used.equals(declared)) {
            throw new IllegalStateException("Permission rows name the relations " + used
                    + ", but those that are explained under the key relations are " + declared);
        }
    }

    /** What each relation means, by its name. */
    public Map<String, String> relations() {
        return relations;
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
