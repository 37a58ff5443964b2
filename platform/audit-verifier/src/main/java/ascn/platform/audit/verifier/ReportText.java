package ascn.platform.audit.verifier;

import java.util.stream.Collectors;

/** Writes a report for people or for programs. */
final class ReportText {

    private ReportText() {}

    static String forPeople(AuditReport report) {
        var text = new StringBuilder();
        text.append(report.isIntact() ? "The chain is valid" : "THE CHAIN IS BROKEN")
                .append(": ")
                .append(report.sealed())
                .append(" seals, head ")
                .append(report.head())
                .append('\n');
        text.append(report.unsealed()).append(" entries without a seal");
        if (report.unsealed() > 0) {
            text.append(", the oldest for ")
                    .append(report.oldestUnsealed().toMillis() / 1000.0)
                    .append(" s");
        }
        text.append('\n');
        report.findings().forEach(finding -> text.append(line(finding)).append('\n'));
        if (report.moreFindings() > 0) {
            text.append("and ").append(report.moreFindings()).append(" more\n");
        }
        return text.toString();
    }

    private static String line(Finding finding) {
        var where = finding.seq() == null ? "entry without a seal" : "seal " + finding.seq();
        var entry = finding.entry() == null ? "" : ", entry " + finding.entry();
        return finding.kind() + " at " + where + entry + ": " + finding.detail();
    }

    static String json(AuditReport report) {
        var findings = report.findings().stream().map(ReportText::json).collect(Collectors.joining(",", "[", "]"));
        return "{\"valid\":" + report.isIntact() + ",\"sealed\":" + report.sealed() + ",\"head\":{\"seq\":"
                + report.head().seq() + ",\"hash\":"
                + Canonical.quoted(report.head().hash()) + "},\"unsealed\":"
                + report.unsealed() + ",\"oldestUnsealedSeconds\":"
                + report.oldestUnsealed().toMillis() / 1000.0 + ",\"findings\":" + findings + ",\"moreFindings\":"
                + report.moreFindings() + "}\n";
    }

    private static String json(Finding finding) {
        return new Canonical()
                .with("kind", finding.kind())
                .with("seq", finding.seq())
                .with("entry", finding.entry())
                .with("detail", finding.detail())
                .json();
    }
}
