package ascn.platform.http.conditional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answers that are kept; the settings {@code ascn.prepared-answers.*}. Whatever may have changed an answer forgets all
 * of them: a writing request, and events that were applied. What this process cannot see, a write of another replica or of
 * a schedule, shows when an answer has reached its age, a second unless the setting says otherwise.
 */
@Singleton
public class PreparedAnswers {

    private final Cache<Request, Dated> answers;
    private final AtomicLong generation = new AtomicLong();
    private final boolean isOn;
    private final int largest;

    PreparedAnswers(
            @ConfigProperty(name = "ascn.prepared-answers.max-age", defaultValue = "1S") Duration maxAge,
            @ConfigProperty(name = "ascn.prepared-answers.max-memory", defaultValue = "8M") MemorySize maxMemory,
            @ConfigProperty(name = "ascn.prepared-answers.largest", defaultValue = "1M") MemorySize largest) {
        this.isOn = !maxAge.isZero();
        this.largest = largest.asBigInteger().intValueExact();
        this.answers = Caffeine.newBuilder()
                .expireAfterWrite(maxAge)
                .maximumWeight(maxMemory.asLongValue())
                .weigher((Request request, Dated kept) ->
                        request.uri().length() + kept.answer().weight())
                .build();
    }

    /**
     * What was asked for, by somebody without a name.
     *
     * @param uri path and query, as they came
     * @param accept the header, or empty
     */
    record Request(String uri, String accept) {}

    /** An answer, and how often all were forgotten before the data behind it was read. */
    private record Dated(PreparedAnswer answer, long generation) {}

    /** Answers that were made from what was read before this moment are not given again. */
    public void forget() {
        generation.incrementAndGet();
    }

    /** To be asked before the data is read, and handed to {@link #keep}. */
    long generation() {
        return generation.get();
    }

    Optional<PreparedAnswer> find(Request request) {
        return Optional.ofNullable(answers.getIfPresent(request))
                .filter(kept -> kept.generation() == generation.get())
                .map(Dated::answer);
    }

    /** Keeps the answer, unless something has changed since its data was read. */
    void keep(Request request, PreparedAnswer answer, long readAt) {
        if (isOn && answer.weight() <= largest && readAt == generation.get()) {
            answers.put(request, new Dated(answer, readAt));
        }
    }
}
