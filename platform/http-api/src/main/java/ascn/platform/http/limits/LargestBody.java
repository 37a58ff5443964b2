package ascn.platform.http.limits;

import ascn.platform.http.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How large a body may be: {@code ascn.http.max-body-size}, 256K by default. It has to lie below
 * {@code quarkus.http.limits.max-body-size}, at which the server ends the connection without a document. Files, which are the
 * media types of {@code ascn.http.file-types}, may be as large as {@code ascn.http.max-file-size}.
 */
@Singleton
public class LargestBody {

    private final int bytes;
    private final int fileBytes;
    private final List<String> fileTypes;

    LargestBody(
            @ConfigProperty(name = "ascn.http.max-body-size") MemorySize own,
            @ConfigProperty(name = "ascn.http.max-file-size") MemorySize file,
            @ConfigProperty(name = "ascn.http.file-types") Optional<List<String>> fileTypes,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize server) {
        if (Math.max(own.asLongValue(), file.asLongValue()) >= server.asLongValue()) {
            throw new IllegalStateException("ascn.http.max-body-size and ascn.http.max-file-size must lie below"
                    + " quarkus.http.limits.max-body-size: the server would cut what the service wants to refuse");
        }
        this.bytes = Math.toIntExact(own.asLongValue());
        this.fileBytes = Math.toIntExact(file.asLongValue());
        this.fileTypes = fileTypes.orElse(List.of());
    }

    /**
     * Reads a body to its end; it may have come without a length.
     *
     * @throws ProblemException 413 when it is larger than it may be
     */
    public byte[] read(InputStream body) throws IOException {
        return read(body, bytes);
    }

    /**
     * Reads a file to its end; it may have come without a length.
     *
     * @throws ProblemException 413 when it is larger than a file may be
     */
    public byte[] readFile(InputStream body) throws IOException {
        return read(body, fileBytes);
    }

    private static byte[] read(InputStream body, int most) throws IOException {
        var read = body.readNBytes(most + 1);
        if (read.length > most) {
            throw ProblemException.of("content-too-large", 413, refusal(most));
        }
        return read;
    }

    /** How many bytes a body of a media type may have. */
    int mostOf(@Nullable String contentType) {
        var type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return fileTypes.contains(type) ? fileBytes : bytes;
    }

    static String refusal(int most) {
        return "The body is larger than " + most + " bytes: send less at a time";
    }
}
