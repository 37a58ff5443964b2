package ascn.platform.http.limits;

import ascn.platform.http.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How large a body may be: {@code ascn.http.max-body-size}, 256K by default. It has to lie below
 * {@code quarkus.http.limits.max-body-size}, at which the server ends the connection without a document.
 */
@Singleton
public class LargestBody {

    private final int bytes;

    LargestBody(
            @ConfigProperty(name = "ascn.http.max-body-size") MemorySize own,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize server) {
        if (own.asLongValue() >= server.asLongValue()) {
            throw new IllegalStateException(
                    "ascn.http.max-body-size must lie below quarkus.http.limits.max-body-size: the server would cut what the service wants to refuse");
        }
        this.bytes = Math.toIntExact(own.asLongValue());
    }

    /**
     * Reads a body to its end; it may have come without a length.
     *
     * @throws ProblemException 413 when it is larger than it may be
     */
    public byte[] read(InputStream body) throws IOException {
        var read = body.readNBytes(bytes + 1);
        if (isExceededBy(read.length)) {
            throw ProblemException.of("content-too-large", 413, refusal());
        }
        return read;
    }

    boolean isExceededBy(long length) {
        return length > bytes;
    }

    String refusal() {
        return "The body is larger than " + bytes + " bytes: send less at a time";
    }
}
