package ascn.system;

import ascn.deploy.local.Part;
import ascn.deploy.local.SampleRole;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nominators who open, submit and have admitted one dossier after the other, each for a member state of its own, over
 * connections that stay open. Each stops at the first call that is not confirmed, and can repeat it later with the same
 * key.
 */
final class SteadyWriters implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int FIRST_REFUSAL = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> withoutAnswer = new ConcurrentLinkedQueue<>();
    private final RunningNetwork network;
    private final String secretariat;
    private final List<Writer> writers;
    private final List<Future<?>> running;

    /** @param capitals the capital of each member state that nominates; its first dossier must have it (rule M03) */
    SteadyWriters(RunningNetwork network, Map<String, String> capitals) {
        this.network = network;
        this.secretariat = network.token(SampleRole.SECRETARIAT, Optional.empty());
        this.writers = capitals.entrySet().stream()
                .map(capital -> new Writer(capital.getKey(), capital.getValue()))
                .toList();
        this.running = writers.stream().<Future<?>>map(threads::submit).collect(Collectors.toUnmodifiableList());
    }

    private record Answer(int status, boolean hasRetryAfter, Duration took, Instant at) {}

    /**
     * Calls that had no answer, which no stop in order may leave behind. A connection that was refused is no such call: the
     * service never had it, and the caller knows.
     */
    Collection<String> unanswered() {
        return withoutAnswer;
    }

    /** Calls that were confirmed later than that. */
    long confirmedAfter(Instant moment) {
        return answers.stream()
                .filter(answer -> answer.status() < FIRST_REFUSAL && answer.at().isAfter(moment))
                .count();
    }

    /** What was said to the writers that were refused. */
    Collection<String> refusals() {
        return refusals;
    }

    int admitted() {
        return writers.stream().mapToInt(writer -> writer.admitted).sum();
    }

    Map<String, Integer> admittedByState() {
        return writers.stream().collect(Collectors.toMap(writer -> writer.memberState, writer -> writer.admitted));
    }

    Collection<Integer> statuses() {
        return answers.stream().map(Answer::status).collect(Collectors.toSet());
    }

    long refusalsWithoutRetryAfter() {
        return answers.stream()
                .filter(answer -> answer.status() == 503 && !answer.hasRetryAfter())
                .count();
    }

    Duration slowest() {
        return answers.stream().map(Answer::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** Waits until each writer has been refused. */
    void stop() throws InterruptedException, ExecutionException {
        for (var one : running) {
            one.get();
        }
    }

    /** Each writer ends the dossier that it was at, beginning with the call that was not confirmed. */
    void repeatWhatWasNotAnswered() {
        writers.forEach(Writer::finish);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** One call of a writer; repeating it means sending it again as it was. */
    private record Call(HttpRequest request) {}

    private final class Writer implements Runnable {

        private final String memberState;
        private final String capital;
        private final String token;
        private volatile int admitted;
        private int step;
        private @Nullable Call unanswered;
        private String dossier = "";
        private String tag = "";

        Writer(String memberState, String capital) {
            this.memberState = memberState;
            this.capital = capital;
            this.token = network.token(SampleRole.AMS_NOMINATOR, Optional.of(memberState));
        }

        @Override
        public void run() {
            boolean confirmed = true;
            while (confirmed && !Thread.currentThread().isInterrupted()) {
                confirmed = step();
            }
        }

        void finish() {
            do {
                if (!step()) {
                    throw new IllegalStateException("A call of " + memberState + " is not confirmed after the restart");
                }
            } while (step != 0);
        }

        private boolean step() {
            var call = unanswered == null ? next() : unanswered;
            unanswered = call;
            var response = send(call.request());
            if (response.isEmpty() || response.get().statusCode() >= FIRST_REFUSAL) {
                response.ifPresent(refused -> refusals.add(refused.body()));
                return false;
            }
            unanswered = null;
            response.get()
                    .headers()
                    .firstValue("Location")
                    .ifPresent(location -> dossier = URI.create(location).getPath());
            tag = response.get().headers().firstValue("ETag").orElseThrow();
            if (step == 2) {
                admitted++;
            }
            step = (step + 1) % 3;
            return true;
        }

        private Call next() {
            if (step == 0) {
                return post(
                        "/api/v1/dossiers",
                        token,
                        Function.identity(),
                        RunningNetwork.dossierOf(
                                memberState, admitted == 0 ? capital : "Steady " + memberState + " " + admitted));
            }
            // A day on which the capital, once admitted, is a member already, and dossiers are still the way in (M18).
            var act = step == 1
                    ? RunningNetwork.SUBMISSION.replace("2018-02", "2019-06-26")
                    : RunningNetwork.ADMISSION.replace("2018-03-23", "2019-06-26");
            return post(
                    dossier + (step == 1 ? "/submission" : "/admission"),
                    step == 1 ? token : secretariat,
                    request -> request.header("If-Match", tag),
                    act);
        }

        private Call post(
                String path, String bearer, Function<HttpRequest.Builder, HttpRequest.Builder> more, String body) {
            var request = HttpRequest.newBuilder(
                            network.address(Part.CITY_REGISTRY).resolve(path))
                    .timeout(LIMIT)
                    .header("Authorization", "Bearer " + bearer)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            return new Call(more.apply(request).build());
        }

        /** Empty when there is no answer: the connection was refused or closed. */
        private Optional<HttpResponse<String>> send(HttpRequest request) {
            long began = System.nanoTime();
            try {
                var response = client.send(request, HttpResponse.BodyHandlers.ofString());
                answers.add(new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Retry-After").isPresent(),
                        Duration.ofNanos(System.nanoTime() - began),
                        Instant.now()));
                return Optional.of(response);
            } catch (ConnectException e) {
                return Optional.empty();
            } catch (IOException e) {
                withoutAnswer.add(request.method() + " " + request.uri().getPath() + ": " + e);
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
