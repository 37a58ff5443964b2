package ascn.platform.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.contracts.identity.Role;
import ascn.platform.identity.PermissionTable.Access;
import ascn.platform.identity.PermissionTable.Row;
import ascn.platform.testsupport.DescribedOperations.DescribedOperation;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every cell of a service's permission table, over HTTP: each operation of its description, called by everyone. A forbidden
 * call is refused whatever it carries; an allowed one gets past the door. Such calls have no effect: they lack what they need. A
 * relation of the table is called by one who stands in it and by one who does not.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> everyCellOfThePermissionTable() {
 *     return PermissionCells.of("city-registry-service").holder("ENVOY", token).tests();
 * }
 * }</pre>
 */
public final class PermissionCells {

    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    private final List<DescribedOperation> operations;
    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Map<String, List<Related>> related = new LinkedHashMap<>();

    private PermissionCells(List<DescribedOperation> operations) {
        this.operations = operations;
        add(new Caller("nobody", null, false, null, Set.of()));
        add(new Caller("a token of yesterday", TestTokens.expired(), false, null, Set.of()));
        add(new Caller("a person without role", TestTokens.person("test-person"), true, null, Set.of()));
        for (var role : Role.values()) {
            add(new Caller(role.name(), TestTokens.with(role), true, role, Set.of()));
        }
    }

    /** The cells of a service; its API description must have been written by the build. */
    public static PermissionCells of(String service) {
        return new PermissionCells(DescribedOperations.all(service));
    }

    /**
     * Adds a caller who holds a post of the table.
     *
     * @param others posts that nobody can hold this one without, such as that of a representative for the Chair
     */
    public PermissionCells holder(String post, String token, String... others) {
        var posts = new LinkedHashSet<String>();
        posts.add(post);
        posts.addAll(List.of(others));
        add(new Caller("who holds " + post, token, true, null, posts));
        return this;
    }

    /**
     * Adds a fixture of a relation: every operation that names the relation is then called by one who has it and by one
     * who has not. Features that share a relation add a fixture each, for their own operations.
     *
     * @param relation its name in the table
     * @param own a token of somebody who stands in it
     * @param other a token of somebody with the same role who does not
     * @param calls for each of the operations a call about the same subject
     */
    public PermissionCells related(String relation, String own, String other, Map<String, Call> calls) {
        related.computeIfAbsent(relation, name -> new ArrayList<>()).add(new Related(own, other, calls));
        return this;
    }

    private void add(Caller caller) {
        callers.put(caller.name(), caller);
    }

    /** One container for each operation, in it one test for each caller. */
    public Stream<DynamicNode> tests() {
        var table = DescribedOperations.table();
        return operations.stream().map(operation -> {
            var row = table.row(operation.id()).orElseThrow(() -> new AssertionError("No row for " + operation.id()));
            assertThat(callers.values().stream().flatMap(caller -> caller.posts().stream()))
                    .as("a caller for each post of " + operation.id())
                    .containsAll(row.posts());
            return DynamicContainer.dynamicContainer(
                    operation.id() + " (" + operation.method() + " " + operation.path() + ")",
                    Stream.concat(
                            callers.values().stream().map(caller -> cell(operation, row, caller)),
                            cellsOfRelation(operation, row)));
        });
    }

    private Stream<DynamicTest> cellsOfRelation(DescribedOperation operation, Row row) {
        if (row.relation() == null) {
            return Stream.empty();
        }
        var fixture = related.getOrDefault(row.relation(), List.of()).stream()
                .filter(one -> one.calls().containsKey(operation.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No call of " + operation.id() + " for " + row.relation()));
        var call = Objects.requireNonNull(fixture.calls().get(operation.id()));
        return Stream.of(
                DynamicTest.dynamicTest(row.relation() + ", own: let in", () -> {
                    var answer = call.send(operation, fixture.own());
                    assertThat(answer.statusCode()).isNotIn(401, 403, 404).isLessThan(500);
                }),
                DynamicTest.dynamicTest(row.relation() + ", another's: refused", () -> {
                    var answer = call.send(operation, fixture.other());
                    assertThat(answer.statusCode()).isIn(403, 404);
                }));
    }

    /**
     * A call about a subject that the relation is about.
     *
     * @param path where it goes; a supplier, because the subject is made when the tests run
     * @param body what it carries, or null
     */
    public record Call(Supplier<String> path, @Nullable String body) {

        Response send(DescribedOperation operation, String token) {
            var request = given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID());
            var whole = body == null
                    ? request
                    : request.contentType(operation.bodyType()).body(body);
            return whole.when().request(operation.method(), path.get());
        }
    }

    /** Two callers, and what they call. */
    private record Related(String own, String other, Map<String, Call> calls) {}

    private static DynamicTest cell(DescribedOperation operation, Row row, Caller caller) {
        var refusal = refusal(row, caller);
        var name = caller.name()
                + refusal.map(status -> ": refused with " + status).orElse(": let in");
        return DynamicTest.dynamicTest(
                name,
                () -> refusal.ifPresentOrElse(
                        status -> assertRefused(operation, caller, status), () -> assertLetIn(operation, caller)));
    }

    /** The status of a refusal; empty where the caller is let in. A token that is not valid is refused everywhere. */
    private static Optional<Integer> refusal(Row row, Caller caller) {
        if (caller.token() != null && !caller.isValid()) {
            return Optional.of(401);
        }
        if (row.access() == Access.PUBLIC) {
            return Optional.empty();
        }
        if (caller.token() == null) {
            return Optional.of(401);
        }
        boolean isNamed = caller.role() != null && row.roles().contains(caller.role())
                || caller.posts().stream().anyMatch(row.posts()::contains);
        return row.isRestricted() && !isNamed ? Optional.of(403) : Optional.empty();
    }

    /** With a body of a wrong type and without any header that the operation wants: all that is looked at later. */
    private static void assertRefused(DescribedOperation operation, Caller caller, int status) {
        var request = caller.request();
        var answer = send(
                operation,
                operation.hasBody() ? request.contentType("text/plain").body("}") : request);

        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        if (status == 401) {
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    private static void assertLetIn(DescribedOperation operation, Caller caller) {
        var request = caller.request();
        var answer = send(
                operation,
                operation.hasBody() ? request.contentType(operation.bodyType()).body("[]") : request);

        assertThat(answer.statusCode()).isNotIn(401, 403, 405, 415).isLessThan(500);
    }

    private static Response send(DescribedOperation operation, RequestSpecification request) {
        return request.when().request(operation.method(), operation.path().replaceAll("\\{[^}]+}", NOWHERE));
    }

    /** Who calls. */
    private record Caller(
            String name,
            @Nullable String token,
            boolean isValid,
            @Nullable Role role,
            Set<String> posts) {

        RequestSpecification request() {
            return token == null ? given() : given().auth().oauth2(token);
        }
    }
}
