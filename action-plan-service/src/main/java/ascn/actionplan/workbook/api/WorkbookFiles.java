package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.SheetRow;
import ascn.actionplan.workbook.domain.Workbook;
import ascn.platform.http.limits.LargestBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the files that are sent. */
@ApplicationScoped
class WorkbookFiles {

    /** The media type of XLSX workbooks. */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The media type of CSV files. */
    static final String CSV = "text/csv";

    private final LargestBody largest;

    WorkbookFiles(LargestBody largest) {
        this.largest = largest;
    }

    /**
     * A file that was sent.
     *
     * @param workbook as it was read
     * @param sha256 of its bytes, for which an Idempotency-Key stands
     */
    record Sent(Workbook workbook, String sha256) {}

    /**
     * Reads the body of a request.
     *
     * @throws ascn.platform.http.problem.ProblemException 413 when it is larger than a file may be
     * @throws ascn.actionplan.workbook.domain.WorkbookUnreadable when it is not what its media type says
     */
    Sent read(InputStream body, HttpHeaders headers) {
        try {
            var bytes = largest.readFile(body);
            return new Sent(workbook(bytes, headers.getMediaType().getSubtype()), sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("The body ended before its end", e);
        }
    }

    private static Workbook workbook(byte[] bytes, String subtype) {
        if (subtype.equals("csv")) {
            return withBase(new Workbook(null, CsvReading.read(bytes), List.of()));
        }
        var reading = new XlsxReading();
        return withBase(new Workbook(null, reading.read(bytes), reading.findings()));
    }

    private static Workbook withBase(Workbook read) {
        var marks = read.sheet(Workbook.ORIGIN).or(() -> read.sheet(Workbook.PROJECTS));
        return new Workbook(
                marks.flatMap(sheet -> firstMark(sheet.rows())).orElse(null), read.sheets(), read.findings());
    }

    private static Optional<String> firstMark(List<SheetRow> rows) {
        return rows.stream()
                .map(row -> row.text(Workbook.BASE))
                .filter(mark -> !mark.isEmpty())
                .findFirst();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
