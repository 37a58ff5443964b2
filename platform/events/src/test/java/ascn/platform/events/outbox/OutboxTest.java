package ascn.platform.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.CityRenamedV1;
import ascn.platform.events.EventPath;
import ascn.platform.http.trace.TraceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Recording TODAY = new Recording("2026-11-22", Instant.parse("2026-11-22T03:00:00Z"), "actor");

    private final EventPath path = EventPath.fresh();

    private void append(String city, String name) {
        path.outbox().append(new AggregateRef("city", city), new CityRenamedV1(city, name), TODAY);
    }

    @Test
    void aFactIsKeptWithTheTransactionThatMadeItTrue() {
        path.transactions().inNew(() -> append("ha-noi", "Ha Noi"));

        assertThat(path.number("select count(*) from outbox_message")).isEqualTo(1);
    }

    @Test
    void aFactOfATransactionThatFailsIsNeverKept() {
        assertThatThrownBy(() -> path.transactions().inNew(() -> {
                    append("ha-noi", "Ha Noi");
                    throw new IllegalStateException("the use case failed");
                }))
                .hasMessage("the use case failed");

        assertThat(path.number("select count(*) from outbox_message")).isZero();
        assertThat(path.number("select count(*) from outbox_aggregate")).isZero();
    }

    @Test
    void aFactWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> append("ha-noi", "Ha Noi")).isInstanceOf(IllegalStateException.class);

        assertThat(path.number("select count(*) from outbox_message")).isZero();
    }

    @Test
    void aFactThatTheRelayCouldNotSendIsRefusedAtOnce() {
        var name = "x".repeat(Outbox.MAX_PAYLOAD_BYTES);

        assertThatThrownBy(() -> path.transactions().inNew(() -> append("ha-noi", name)))
                .hasMessageContaining("larger than");
    }

    @Test
    void parallelWritersOfOneAggregateGetVersionsWithoutGapOrDouble() throws Exception {
        var writers = IntStream.range(0, 50)
                .<Callable<Void>>mapToObj(writer -> () -> {
                    path.transactions().inNew(() -> append("ha-noi", "Ha Noi " + writer));
                    return null;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(path.number("select count(distinct aggregate_version) from outbox_message"))
                .isEqualTo(50);
        assertThat(path.number("select max(aggregate_version) from outbox_message"))
                .isEqualTo(50);
        assertThat(path.number(
                        "select count(*) from (select aggregate_version - lag(aggregate_version) over (order by seq)"
                                + " as step from outbox_message join outbox_pending using (id)) steps where step <> 1"))
                .isZero();
    }

    @Test
    void theRunTimeUserCanNeitherChangeNorRemoveAFact() throws SQLException {
        path.transactions().inNew(() -> append("ha-noi", "Ha Noi"));

        for (var forbidden : List.of(
                "update outbox_message set payload = '{}'",
                "delete from outbox_message",
                "truncate outbox_message",
                "update outbox_position set position = 7",
                "delete from outbox_position",
                "update outbox_pending set id = id",
                "delete from outbox_relay",
                "update outbox_message_2026 set payload = '{}'",
                "delete from outbox_message_2026")) {
            try (var connection = path.connect();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void anEventCarriesTheIdsOfTheRequestBehindIt() {
        var traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

        new TraceContext("request-7", traceparent).during(() -> {
            path.transactions().inNew(() -> append("ha-noi", "Ha Noi"));
            return true;
        });

        assertThat(path.number("select count(*) from outbox_message where correlation_id = 'request-7'"
                        + " and traceparent = '" + traceparent + "'"))
                .isEqualTo(1);
    }
}
