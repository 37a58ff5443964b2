package ascn.actionplan.workbook.api;

import ascn.actionplan.workbook.domain.WorkbookUnreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Unpacks a file once without keeping anything, so that one that would unpack to more than this service holds is refused
 * before it is read. The reader has the same bounds of its own.
 */
final class ZipGuard {

    /** Bytes of the whole file when unpacked. */
    static final long MOST_BYTES = 24L * 1024 * 1024;

    /** Files within the file. */
    static final int MOST_ENTRIES = 200;

    private static final int BUFFER = 16 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMaxTextSize(MOST_BYTES);
    }

    private ZipGuard() {}

    /** @throws WorkbookUnreadable when it is no ZIP file, or unpacks to more than it may */
    static void check(byte[] bytes) {
        long total = 0;
        int entries = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            // The JDK's own reader does not take every file that is made while it is sent.
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) {
                    throw WorkbookUnreadable.tooLarge("at most " + MOST_ENTRIES + " parts are read");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw WorkbookUnreadable.tooLarge("unpacked it has more than " + MOST_BYTES + " bytes");
                    }
                }
            }
        } catch (IOException e) {
            throw WorkbookUnreadable.notA(XlsxReading.FORM, "it is damaged");
        }
        if (entries == 0) {
            throw WorkbookUnreadable.notA(XlsxReading.FORM, "it is no ZIP file");
        }
    }
}
