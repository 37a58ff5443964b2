package ascn.platform.audit;

import static ascn.platform.audit.AuditPath.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ascn.platform.audit.sealing.AuditSealer;
import ascn.platform.audit.sealing.SealingTurn;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealingTest {

    private final AuditPath path = AuditPath.fresh();

    @Test
    void committedEntriesAreLinkedOnce() {
        path.write(3);

        assertThat(path.seal()).isEqualTo(3);
        assertThat(path.seal()).isZero();

        var report = path.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.sealed()).isEqualTo(3);
        assertThat(report.unsealed()).isZero();
        assertThat(report.head().seq()).isEqualTo(3);
    }

    /** The trap of reading "id greater than the last one": a transaction that began earlier may commit later. */
    @Test
    void anEntryThatCommitsLateIsSealedAllTheSame() {
        path.writes().inNew(() -> {
            path.audit().record(draft("began first"));
            inAnotherThread(() -> path.write("committed first"));
            assertThat(path.seal()).isEqualTo(1);
        });

        assertThat(path.seal()).isEqualTo(1);
        assertThat(path.one("select string_agg(subject_id, ', ' order by seq) from audit_seal join audit_entry"
                        + " on id = entry_id"))
                .isEqualTo("committed first, began first");
        assertThat(path.verify().isIntact()).isTrue();
    }

    private static void inAnotherThread(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSealerThatDiesInTheMiddleLeavesEverythingToTheNext() throws SQLException {
        path.write(2);

        try (var connection = path.runTimeUser().getConnection()) {
            assertThatThrownBy(() -> new SealingTurn(1000).take(JdbcWrites.losingCommits(connection)))
                    .hasMessage("the process died");
        }
        assertThat(path.one("select count(*) from audit_seal")).isEqualTo("0");

        assertThat(path.seal()).isEqualTo(2);
        assertThat(path.verify().isIntact()).isTrue();
    }

    @Test
    void aSealerPassesItsTurnWhileAnotherIsAtWork() throws SQLException {
        path.write("7");

        try (var other = path.runTimeUser().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select from audit_head for update");
            assertThat(path.seal()).isZero();
            other.rollback();
        }

        assertThat(path.seal()).isEqualTo(1);
    }

    @Test
    void twoSealersBesideEightWritersMakeOneChainWithoutGapOrDouble() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try (var one = new AuditSealer(path.runTimeUser(), new SealingTurn(7));
                var other = new AuditSealer(path.runTimeUser(), new SealingTurn(7))) {
            one.start();
            other.start();
            var writers = IntStream.range(0, 200)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        path.write("dossier " + number);
                        return null;
                    })
                    .toList();
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
            await().until(() -> path.one("select count(*) from audit_unsealed").equals("0"));
        } finally {
            pool.shutdown();
        }

        var report = path.verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.sealed()).isEqualTo(200);
        assertThat(path.one("select seq from audit_head")).isEqualTo("200");
    }
}
