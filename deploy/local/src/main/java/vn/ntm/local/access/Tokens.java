package vn.ntm.local.access;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import vn.ntm.local.home.Layout;
import vn.ntm.local.home.PrivateFiles;

/** Ready access tokens, one for each role, signed with this machine's own key and renewed at each start. */
public final class Tokens {

    public static final String ISSUER = "https://ntm.local";
    public static final String AUDIENCE = "ntm";

    private static final Duration VALID = Duration.ofDays(30);
    private static final String KEY_ID = "local";

    private final KeyPair key;

    private Tokens(KeyPair key) {
        this.key = key;
    }

    /** Writes a fresh token for every role. */
    public static Tokens renew(Layout layout, InstantSource clock) throws IOException {
        KeyPair key = SigningKey.at(layout.secrets().resolve("token-key"));
        var tokens = new Tokens(key);
        for (Role role : Role.values()) {
            PrivateFiles.write(file(layout, role), tokens.sign(role, clock.instant()));
        }
        return tokens;
    }

    /** Where the role's token stands. */
    public static Path file(Layout layout, Role role) {
        return layout.tokens().resolve(role.code() + ".jwt");
    }

    /** What a service needs to check a token: the public key, base64 of its DER form. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(key.getPublic().getEncoded());
    }

    private String sign(Role role, Instant now) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject("local-" + role.code());
        claims.setStringClaim("upn", role.code() + "@ntm.local");
        claims.setStringListClaim("groups", List.of(role.code()));
        claims.setStringClaim("unit", role.unit());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALID).getEpochSecond()));
        claims.setGeneratedJwtId();

        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivate());
        signature.setKeyIdHeaderValue(KEY_ID);
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("A token could not be signed", impossible);
        }
    }
}
