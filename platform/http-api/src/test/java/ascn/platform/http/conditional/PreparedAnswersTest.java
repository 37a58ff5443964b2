package ascn.platform.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.http.conditional.PreparedAnswers.Request;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreparedAnswersTest {

    private static final Request CITIES = new Request("/api/v1/cities", "application/json");
    private static final PreparedAnswer TWO_CITIES = answer("[\"ha-noi\", \"manila\"]");

    private final PreparedAnswers answers = answersFor(Duration.ofHours(1));

    private static PreparedAnswers answersFor(Duration maxAge) {
        return new PreparedAnswers(maxAge, bytes(1000), bytes(100));
    }

    private static MemorySize bytes(int number) {
        return new MemorySize(BigInteger.valueOf(number));
    }

    private static PreparedAnswer answer(String body) {
        return new PreparedAnswer(
                "\"a\"", "application/json", List.of(Map.entry("ETag", "\"a\"")), Buffer.buffer(body), null);
    }

    @Test
    void whatWasAnsweredIsGivenAgain() {
        answers.keep(CITIES, TWO_CITIES, answers.generation());

        assertThat(answers.find(CITIES)).contains(TWO_CITIES);
    }

    @Test
    void anotherRequestOrAnotherFormIsAnotherAnswer() {
        answers.keep(CITIES, TWO_CITIES, answers.generation());

        assertThat(answers.find(new Request("/api/v1/cities?limit=1", "application/json")))
                .isEmpty();
        assertThat(answers.find(new Request("/api/v1/cities", "text/csv"))).isEmpty();
    }

    @Test
    void afterAChangeNothingIsGivenAgain() {
        answers.keep(CITIES, TWO_CITIES, answers.generation());

        answers.forget();

        assertThat(answers.find(CITIES)).isEmpty();
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        long readAt = answers.generation();
        answers.forget();

        answers.keep(CITIES, TWO_CITIES, readAt);

        assertThat(answers.find(CITIES)).isEmpty();
    }

    @Test
    void aLargeAnswerIsNotKept() {
        answers.keep(CITIES, answer("x".repeat(101)), answers.generation());

        assertThat(answers.find(CITIES)).isEmpty();
    }

    @Test
    void withoutAnAgeNothingIsKept() {
        var off = answersFor(Duration.ZERO);

        off.keep(CITIES, TWO_CITIES, off.generation());

        assertThat(off.find(CITIES)).isEmpty();
    }
}
