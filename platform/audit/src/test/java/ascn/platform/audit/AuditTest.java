package ascn.platform.audit;

import static ascn.platform.audit.AuditPath.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.trace.TraceContext;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final AuditPath path = AuditPath.fresh();

    @Test
    void anEntrySaysWhoDidWhatUnderWhichRightAndWhatItChanged() {
        new TraceContext("request-7", null).during(() -> {
            path.write("7");
            return true;
        });

        assertThat(path.one("""
                        select concat_ws(' | ', outcome, actor, allowed_by, operation, act, subject_type, subject_id,
                                         occurred_on, recorded_at at time zone 'UTC', correlation_id)
                        from audit_entry
                        """))
                .isEqualTo("DONE | actor | AMS_NOMINATOR | reviseDossier | revise | dossier | 7 | 2026-11-23"
                        + " | 2026-11-22 18:30:00.123456 | request-7");
        assertThat(path.one("select encode(after_digest, 'hex') from audit_entry"))
                .isEqualTo(path.one("""
                        select encode(sha256(convert_to('{"content":"after","id":"7"}', 'UTF8')), 'hex')
                        """));
    }

    @Test
    void anActKeepsItsOwnTwoTimes() {
        var act = new Act(PartialDate.parse("2018-02"), Standing.PLANNED, "Concept note", AuditPath.NOW, "actor");

        path.writes().inNew(() -> path.audit().record(draft("7"), act));

        assertThat(path.one("select occurred_on from audit_entry")).isEqualTo("2018-02");
    }

    @Test
    void theEntryOfAWriteThatFailsIsNeverKept() {
        assertThatThrownBy(() -> path.writes().inNew(() -> {
                    path.audit().record(draft("7"));
                    throw new IllegalStateException("the use case failed");
                }))
                .hasMessage("the use case failed");

        assertThat(path.one("select count(*) from audit_entry")).isEqualTo("0");
        assertThat(path.one("select count(*) from audit_unsealed")).isEqualTo("0");
    }

    @Test
    void aWriteHasOneEntryAndAnEntryHasAWrite() {
        assertThatThrownBy(() -> path.audit().record(draft("7"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> path.writes().inNew(() -> {
                    path.audit().record(draft("7"));
                    path.audit().record(draft("7"));
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(path.one("select count(*) from audit_entry")).isEqualTo("0");
    }

    @Test
    void aDenialIsKeptWithoutTheTransactionOfTheCall() {
        path.audit().denial(AuditPath.CALL, "not-permitted").keep();

        assertThat(path.one("select concat_ws(' | ', outcome, refusal, actor, operation, path) from audit_entry"))
                .isEqualTo("DENIED | not-permitted | actor | reviseDossier | /api/v1/dossiers/7");
    }

    @Test
    void theRunTimeUserCanNeitherChangeNorRemoveAnEntryOrASeal() throws SQLException {
        path.write("7");
        path.seal();

        for (var forbidden : List.of(
                "update audit_entry set actor = 'somebody else'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set seq = 2",
                "delete from audit_seal",
                "truncate audit_seal",
                "delete from audit_head",
                "insert into audit_head (only_row) values (true)",
                "update audit_unsealed set recorded_at = now()")) {
            try (var connection = path.runTimeUser().getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aDigestOverPersonalDataIsWorthNothingWithoutItsKey() {
        var state = new AuditPath.Draft("7", "a person's address");
        var key = new byte[32];
        key[0] = 1;

        var keyed = Change.made(state, StateDigest.keyedWith(key));

        assertThat(keyed.after())
                .isEqualTo(
                        Change.made(state, StateDigest.keyedWith(key.clone())).after());
        assertThat(keyed.after())
                .isNotEqualTo(
                        Change.made(state, StateDigest.keyedWith(new byte[32])).after());
        assertThat(keyed.after()).isNotEqualTo(Change.made(state).after());
        assertThatThrownBy(() -> StateDigest.keyedWith(new byte[16])).hasMessageContaining("32 bytes");
    }

    @Test
    void aChangeHasOneSubject() {
        assertThatThrownBy(() -> Change.of(new AuditPath.Draft("7", "x"), new AuditPath.Draft("8", "x")))
                .hasMessageContaining("dossier 7")
                .hasMessageContaining("dossier 8");
    }
}
