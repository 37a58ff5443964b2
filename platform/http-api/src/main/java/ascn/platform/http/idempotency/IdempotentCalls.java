package ascn.platform.http.idempotency;

import ascn.platform.http.idempotency.IdempotencyKeys.CallKey;
import ascn.platform.http.problem.ProblemException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Lets a call have one effect, however often it is repeated with the same {@code Idempotency-Key}: after a lost answer, a
 * crash of either side, or in parallel. Only a call that succeeded leaves a key; one that was refused may be repeated.
 */
@RequestScoped
public class IdempotentCalls {

    /** The header that every POST carries. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final UriInfo uri;
    private final ResourceInfo resource;
    private final Replays replays;

    IdempotentCalls(
            IdempotencyKeys keys,
            Caller caller,
            ObjectMapper mapper,
            UriInfo uri,
            ResourceInfo resource,
            Replays replays) {
        this.replays = replays;
        this.keys = keys;
        this.caller = caller;
        this.mapper = mapper;
        this.uri = uri;
        this.resource = resource;
    }

    /**
     * Does the work of this request, unless a call with the same key has done it. Either way the answer has the status and
     * the {@code Location} that were kept with the key, and shows what was made as it is now.
     *
     * @param key the header, as it came
     * @param request the body, whose content the key stands for
     * @param work the use case; it joins the transaction in which the key is kept
     * @param outcomeOf what is kept of the work
     * @param present finds again what a call has made, by the id that was kept
     * @param form how that is told: body and entity tag
     * @throws ProblemException 400 without a key, 409 while a parallel call is at work, 422 when the key stands for another
     *     request
     */
    public <T> Response once(
            @Nullable String key,
            Object request,
            Supplier<T> work,
            Function<T, Outcome> outcomeOf,
            Function<String, T> present,
            Function<T, Response.ResponseBuilder> form) {
        var call = new CallKey(operationId(), caller.id().orElse(""), checked(key));
        var hash = hashOf(request);
        var done = doOnce(call, hash, work, outcomeOf).orElseGet(() -> {
            var kept = repeated(call, hash);
            var again = present.apply(kept.resultId());
            replays.count();
            return new Done<>(again, kept);
        });
        return form.apply(done.result())
                .status(done.outcome().status())
                .location(done.outcome().location())
                .build();
    }

    /**
     * Answers a question that comes as a POST because it is long, such as a dry run. It carries a key as every POST does, but
     * changes nothing, so nothing is kept: asked again it is answered anew.
     *
     * @param key the header, as it came
     * @throws ProblemException 400 without a key
     */
    public Response ask(@Nullable String key, Supplier<Response.ResponseBuilder> answer) {
        checked(key);
        return answer.get().build();
    }

    /** What a call has made, and what is kept of it. */
    private record Done<T>(T result, Outcome outcome) {}

    private <T> Optional<Done<T>> doOnce(CallKey call, byte[] hash, Supplier<T> work, Function<T, Outcome> outcomeOf) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                keys.claim(call, hash);
                var result = work.get();
                var outcome = outcomeOf.apply(result);
                keys.keep(call, outcome);
                return Optional.of(new Done<>(result, outcome));
            });
        } catch (IdempotencyKeys.KeyTaken e) {
            return Optional.empty();
        } catch (IdempotencyKeys.KeyInUse e) {
            throw ProblemException.of(
                    "idempotency-key-in-use",
                    409,
                    "A call with this Idempotency-Key is at work: repeat it when that one has been answered");
        }
    }

    private Outcome repeated(CallKey call, byte[] hash) {
        var earlier =
                keys.find(call).orElseThrow(() -> new IllegalStateException("A key that could not be claimed is kept"));
        if (!earlier.isOf(hash)) {
            throw ProblemException.of(
                    "idempotency-key-reused",
                    422,
                    "This Idempotency-Key stands for another request: take a new key for a new request");
        }
        return earlier.outcome().orElseThrow(() -> new IllegalStateException("A call that is kept has an outcome"));
    }

    private String checked(@Nullable String key) {
        if (key == null) {
            throw ProblemException.of(
                    "idempotency-key-missing",
                    400,
                    "Send a new UUID in Idempotency-Key, and the same one to repeat the call");
        }
        var form = caller.id().isPresent() ? KEY : UUID_FORM;
        if (!form.matcher(key).matches()) {
            throw ProblemException.of(
                    "idempotency-key-invalid",
                    400,
                    "The Idempotency-Key must be a UUID; with a token, 1 to 255 visible ASCII characters will do");
        }
        return key;
    }

    private String operationId() {
        return resource.getResourceMethod().getAnnotation(Operation.class).operationId();
    }

    private byte[] hashOf(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
            return digest.digest(mapper.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request that was read can be written", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
