package ascn.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascn.platform.audit.verifier.Anchor;
import ascn.platform.audit.verifier.AuditVerifier;
import ascn.platform.audit.verifier.Finding;
import ascn.platform.audit.verifier.Finding.Kind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds the owner's password can change rows. What was done then shows, and where. */
class VerifierTest {

    private final AuditPath path = AuditPath.fresh();

    private void sealed(int number) {
        path.write(number);
        path.seal();
        assertThat(path.verify().findings()).isEmpty();
    }

    private Finding onlyFinding() {
        var findings = path.verify().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void whatIsNotSealedYetIsToldWithItsAge() {
        sealed(2);
        path.asOwner(
                "insert into audit_entry select gen_random_uuid(), outcome, refusal, actor, allowed_by, allowed_for,"
                        + " copy_position, operation, act, subject_type, subject_id, path, occurred_on, now() - interval '1 hour',"
                        + " before_digest, after_digest, correlation_id, content_hash from audit_entry limit 1");

        var report = path.verify();

        assertThat(report.unsealed()).isEqualTo(1);
        assertThat(report.oldestUnsealed()).isGreaterThan(Duration.ofMinutes(59));
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.CONTENT_CHANGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'somebody else'",
                "actor = null",
                "allowed_by = 'SECRETARIAT'",
                "copy_position = 1",
                "subject_id = 'another'",
                "occurred_on = '2018'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "after_digest = before_digest",
                "correlation_id = 'another'",
                "act = 'admit'",
                "outcome = 'DENIED', refusal = 'not-permitted', path = '/'",
                "content_hash = sha256('x')"
            })
    void anEntryThatWasChangedIsNamed(String change) {
        sealed(3);
        path.asOwner(
                "update audit_entry set " + change + " where id = (select entry_id from audit_seal where seq = 2)");

        var finding = onlyFinding();

        assertThat(finding.kind()).isEqualTo(Kind.CONTENT_CHANGED);
        assertThat(finding.seq()).isEqualTo(2);
        assertThat(finding.entry()).isEqualTo(path.one("select entry_id from audit_seal where seq = 2"));
    }

    @Test
    void anEntryThatWasRemovedIsMissed() {
        sealed(3);
        path.asOwner("delete from audit_entry where id = (select entry_id from audit_seal where seq = 2)");

        var finding = onlyFinding();

        assertThat(finding.kind()).isEqualTo(Kind.ENTRY_REMOVED);
        assertThat(finding.seq()).isEqualTo(2);
    }

    @Test
    void anEntryThatWasRemovedTogetherWithItsSealIsMissed() {
        sealed(3);
        path.asOwner("with seal as (delete from audit_seal where seq = 2 returning entry_id)"
                + " delete from audit_entry where id in (select entry_id from seal)");

        assertThat(onlyFinding()).isEqualTo(new Finding(Kind.SEAL_REMOVED, 2L, null, "Seal 2 is gone"));
    }

    @Test
    void aChainThatWasCutOffAtItsEndIsMissed() {
        sealed(3);
        path.asOwner("with seal as (delete from audit_seal where seq >= 2 returning entry_id)"
                + " delete from audit_entry where id in (select entry_id from seal)");

        var finding = onlyFinding();

        assertThat(finding.kind()).isEqualTo(Kind.SEAL_REMOVED);
        assertThat(finding.seq()).isEqualTo(3);
    }

    @Test
    void sealsInAnotherOrderAreNamed() {
        sealed(4);
        path.asOwner("update audit_seal set seq = -seq where seq in (2, 3)");
        path.asOwner("update audit_seal set seq = 5 + seq where seq < 0");

        assertThat(path.verify().findings())
                .extracting(Finding::kind, Finding::seq)
                .containsExactly(tuple(Kind.REORDERED, 2L), tuple(Kind.REORDERED, 3L));
    }

    @Test
    void aSealThatWasChangedIsNamed() {
        sealed(3);
        path.asOwner("update audit_seal set entry_hash = sha256('x') where seq = 2");

        var finding = onlyFinding();

        assertThat(finding.kind()).isEqualTo(Kind.SEAL_CHANGED);
        assertThat(finding.seq()).isEqualTo(2);
    }

    @Test
    void aSealThatWasMadeAnewDoesNotFitTheNext() {
        sealed(3);
        path.asOwner("update audit_seal set entry_hash = sha256('x'), seal_hash = sha256(convert_to('{\"entry\":\"'"
                + " || entry_id || '\",\"entryHash\":\"' || encode(sha256('x'), 'hex') || '\",\"previous\":\"'"
                + " || encode(previous_hash, 'hex') || '\",\"seq\":\"2\"}', 'UTF8')) where seq = 2");

        assertThat(path.verify().findings())
                .extracting(Finding::kind, Finding::seq)
                .containsExactly(tuple(Kind.CONTENT_CHANGED, 2L), tuple(Kind.SEAL_CHANGED, 2L));
    }

    @Test
    void aMarkOfTheEndThatWasChangedIsNamed() {
        sealed(3);
        path.asOwner("update audit_head set seal_hash = sha256('x')");
        assertThat(onlyFinding().kind()).isEqualTo(Kind.HEAD_CHANGED);

        path.asOwner("delete from audit_head");
        assertThat(onlyFinding().kind()).isEqualTo(Kind.HEAD_CHANGED);
    }

    /** Whoever rewrites everything, marks included, is found by what was noted outside of the database. */
    @Test
    void aChainThatWasWrittenAnewDoesNotLeadThroughWhatWasNoted() throws SQLException {
        sealed(3);
        var noted = path.verify().head();
        path.write(1);
        path.seal();
        assertThat(verify(noted)).isEmpty();

        path.asOwner("truncate audit_entry, audit_seal");
        path.asOwner("update audit_head set seq = 0, seal_hash = decode(repeat('00', 32), 'hex')");
        path.write(4);
        path.seal();

        assertThat(path.verify().findings()).isEmpty();
        assertThat(verify(noted)).extracting(Finding::kind).containsExactly(Kind.ANOTHER_CHAIN);
    }

    private List<Finding> verify(Anchor noted) throws SQLException {
        try (var connection = path.runTimeUser().getConnection()) {
            return AuditVerifier.verify(connection, noted).findings();
        }
    }

    @Test
    void anEmptyTrailIsValid() {
        var report = path.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.head().seq()).isZero();
    }

    /** The verifier writes canonical JSON with code of its own; both must agree on everything that a text can hold. */
    @Test
    void anEntryMayHoldAnyText() {
        path.write("quote \" backslash \\ controls \b\t\n\f\r\u0001\u001f\u007f Đà Nẵng \u2028 \ud83c\udfd9 </script>");
        path.seal();

        assertThat(path.verify().findings()).isEmpty();
    }

    @Test
    void aDenialIsSealedLikeAnyEntry() {
        path.audit().denial(AuditPath.CALL, "not-permitted").keep();
        path.seal();

        var report = path.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.sealed()).isEqualTo(1);
    }
}
