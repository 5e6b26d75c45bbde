package vn.ntm.kernel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** A key pair of its own for every test run, and tokens signed with it; no secret is kept anywhere. */
public class TokensForTests implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://ntm.local";
    private static final int KEY_BITS = 2048;
    private static final KeyPair KEYS = keys();
    private static final KeyPair STRANGER = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        // the keys go with the process
    }

    /** A token for a caller in one role, serving the whole province. */
    public static String of(String role) {
        return of(role, "42");
    }

    /** A token for a caller in one role, serving this unit. */
    public static String of(String role, String unit) {
        return token(ISSUER, role, unit, "ntm", Duration.ofMinutes(10), KEYS);
    }

    public static String ofAnotherIssuer(String role) {
        return token("https://elsewhere.example", role, "42", "ntm", Duration.ofMinutes(10), KEYS);
    }

    public static String expired(String role) {
        return token(ISSUER, role, "42", "ntm", Duration.ofHours(-1), KEYS);
    }

    public static String forAnotherAudience(String role) {
        return token(ISSUER, role, "42", "somebody-else", Duration.ofMinutes(10), KEYS);
    }

    public static String signedByAStranger(String role) {
        return token(ISSUER, role, "42", "ntm", Duration.ofMinutes(10), STRANGER);
    }

    /** A token that says of itself that it needs no signature. */
    public static String unsigned(String role) {
        String[] parts = of(role).split("\\.", -1);
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8)) + "." + parts[1] + ".";
    }

    private static String token(
            String issuer, String role, String unit, String audience, Duration lifetime, KeyPair keys) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(role)
                .upn(role)
                .groups(Set.of(role))
                .claim("unit", unit)
                .expiresAt(InstantSource.system().instant().plus(lifetime))
                .sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
