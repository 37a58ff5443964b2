package ascn.platform.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Refuses well-signed tokens of the right issuer that are no access tokens: an ID token says who has signed in to some
 * client, not that the client may call this service. A token that names nobody is refused too.
 *
 * <p>OpenID Connect gives the two no common mark, so this looks at all that are in use: the header {@code typ} (RFC 9068),
 * the claims {@code typ} and {@code token_use}, and the claims that only an ID token has.
 */
@ApplicationScoped
class AccessTokensOnly implements SecurityIdentityAugmentor {

    private static final Set<String> USUAL_TYPES = Set.of("jwt", "at+jwt");
    private static final String MEDIA_TYPE = "application/";
    private static final List<String> ONLY_IN_ID_TOKENS = List.of("nonce", "at_hash", "c_hash", "s_hash");

    private final Optional<String> wantedType;
    private final ObjectMapper mapper;

    /**
     * @param wantedType the header {@code typ} that every token must have, where the provider is known to write one;
     *     without it {@code at+jwt}, {@code JWT} and none at all are taken
     */
    AccessTokensOnly(@ConfigProperty(name = "ascn.token-type") Optional<String> wantedType, ObjectMapper mapper) {
        this.wantedType = wantedType.map(AccessTokensOnly::withoutPrefix);
        this.mapper = mapper;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        var fault = identity.getPrincipal() instanceof JsonWebToken token ? faultOf(token) : "no JSON Web Token";
        return fault == null
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException(fault));
    }

    private @Nullable String faultOf(JsonWebToken token) {
        if (Actors.subjectOf(token) == null) {
            return "The token names nobody";
        }
        if (!hasFittingType(token)) {
            return "The token's header names another type";
        }
        boolean isIdToken = ONLY_IN_ID_TOKENS.stream().anyMatch(token::containsClaim)
                || isOther(token, "typ", "bearer")
                || isOther(token, "token_use", "access");
        return isIdToken ? "The token is no access token" : null;
    }

    private boolean hasFittingType(JsonWebToken token) {
        var type = headerOf(token).path("typ");
        return wantedType
                .map(wanted -> wanted.equals(withoutPrefix(type.asText())))
                .orElseGet(() -> type.isMissingNode() || USUAL_TYPES.contains(withoutPrefix(type.asText())));
    }

    private static boolean isOther(JsonWebToken token, String claim, String expected) {
        var value = token.<@Nullable Object>getClaim(claim);
        return value != null && !expected.equals(String.valueOf(value).toLowerCase(Locale.ROOT));
    }

    private JsonNode headerOf(JsonWebToken token) {
        var raw = token.getRawToken();
        try {
            return mapper.readTree(Base64.getUrlDecoder().decode(raw.substring(0, raw.indexOf('.'))));
        } catch (IOException e) {
            throw new IllegalStateException("The header of a token that was checked can be read", e);
        }
    }

    /** The media type may be written with or without its first half (RFC 7515, 4.1.9). */
    private static String withoutPrefix(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith(MEDIA_TYPE) ? lower.substring(MEDIA_TYPE.length()) : lower;
    }
}
