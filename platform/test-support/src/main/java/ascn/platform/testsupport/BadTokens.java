package ascn.platform.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that are right in all points but one. Each asks for the rights of the Secretariat. */
public final class BadTokens {

    private static final RSAKey KEY = TestTokens.signingKey();
    private static final RSAKey ANOTHER_KEY = newKey();
    private static final String ELSEWHERE = "https://attacker.example/keys";

    private BadTokens() {}

    /** Every token that is to be refused, by what is wrong with it. */
    public static Map<String, String> all() {
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("no token at all", "garbage");
        tokens.put("three parts of nothing", "a.b.c");
        addWrongClaims(tokens);
        addWrongSignatures(tokens);
        addKeysOfTheCaller(tokens);
        addOtherKindsOfToken(tokens);
        return tokens;
    }

    private static void addWrongClaims(Map<String, String> tokens) {
        var now = Instant.now();
        tokens.put("another issuer", signed(claims().issuer("https://another.example")));
        tokens.put("no issuer", signed(claims().issuer(null)));
        tokens.put("another audience", signed(claims().audience("somebody-else")));
        tokens.put("no audience", signed(claims().audience((String) null)));
        tokens.put("expired", signed(claims().expirationTime(Date.from(now.minus(Duration.ofHours(1))))));
        tokens.put("no end", signed(claims().expirationTime(null)));
        tokens.put("not yet valid", signed(claims().notBeforeTime(Date.from(now.plus(Duration.ofHours(1))))));
        tokens.put("no subject", signed(claims().subject(null)));
        tokens.put("a blank subject", signed(claims().subject("  ")));
    }

    private static void addWrongSignatures(Map<String, String> tokens) {
        var good = signed(claims());
        var parts = good.split("\\.");
        tokens.put("unsigned", new PlainJWT(claims().build()).serialize());
        tokens.put("signature cut off", parts[0] + "." + parts[1] + ".");
        tokens.put("other claims under the signature", parts[0] + "." + otherClaims() + "." + parts[2]);
        tokens.put("the right key with another algorithm", signed(header(JWSAlgorithm.RS512), claims(), signer(KEY)));
        tokens.put("another key under the right id", signed(header(JWSAlgorithm.RS256), claims(), signer(ANOTHER_KEY)));
        tokens.put("the public key as a shared secret (DER)", mac(publicKey()));
        tokens.put("the public key as a shared secret (PEM)", mac(pem()));
        tokens.put(
                "an unknown key id",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("nobody-knows-it"),
                        claims(),
                        signer(ANOTHER_KEY)));
    }

    private static void addKeysOfTheCaller(Map<String, String> tokens) {
        tokens.put(
                "a key embedded in the header",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(ANOTHER_KEY.toPublicJWK()),
                        claims(),
                        signer(ANOTHER_KEY)));
        tokens.put(
                "an address of keys (jku)",
                signed(header(JWSAlgorithm.RS256).jwkURL(URI.create(ELSEWHERE)), claims(), signer(ANOTHER_KEY)));
        tokens.put(
                "an address of a certificate (x5u)",
                signed(header(JWSAlgorithm.RS256).x509CertURL(URI.create(ELSEWHERE)), claims(), signer(ANOTHER_KEY)));
    }

    private static void addOtherKindsOfToken(Map<String, String> tokens) {
        tokens.put("an ID token (nonce)", signed(claims().claim("nonce", "n-0S6_WzA2Mj")));
        tokens.put("an ID token (at_hash)", signed(claims().claim("at_hash", "77QmUPtjPfzWtF2AnpK9RQ")));
        tokens.put("an ID token (typ)", signed(claims().claim("typ", "ID")));
        tokens.put("an ID token (token_use)", signed(claims().claim("token_use", "id")));
        tokens.put("a refresh token", signed(claims().claim("typ", "Refresh")));
        tokens.put("a logout token", typed("logout+jwt"));
    }

    /** A token in which nothing is wrong, with this type in its header. */
    public static String typed(String type) {
        return signed(header(JWSAlgorithm.RS256).type(new JOSEObjectType(type)), claims(), signer(KEY));
    }

    /** A token in which nothing is wrong. */
    public static String good() {
        return signed(claims());
    }

    private static JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(TestTokens.issuerUrl())
                .subject("test-secretariat")
                .audience("ascn")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("groups", List.of("SECRETARIAT"));
    }

    private static String otherClaims() {
        var json = claims().subject("somebody-else").build().toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).type(JOSEObjectType.JWT);
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return signed(header(JWSAlgorithm.RS256), claims, signer(KEY));
    }

    private static String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Key confusion: what everybody knows, taken for what nobody knows. */
    private static String mac(byte[] secret) {
        try {
            return signed(header(JWSAlgorithm.HS256), claims(), new MACSigner(secret));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] publicKey() {
        try {
            return KEY.toRSAPublicKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pem() {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(publicKey());
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("of-the-attacker").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
