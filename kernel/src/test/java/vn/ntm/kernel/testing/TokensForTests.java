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
import java.util.concurrent.ConcurrentHashMap;

/** A key pair of its own for every test run, and tokens signed with it; no secret is kept anywhere. */
public class TokensForTests implements QuarkusTestResourceLifecycleManager {

    private static final String ISSUER = "https://ntm.local";
    private static final int KEY_BITS = 2048;
    private static final KeyPair KEYS = keys();
    private static final KeyPair STRANGER = keys();

    /** Signing takes longer than most of what is tested; a token outlives every run of the tests. */
    private static final Map<String, String> SIGNED = new ConcurrentHashMap<>();

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
        return SIGNED.computeIfAbsent(
                role + " " + unit, _ -> token(ISSUER, role, unit, "ntm", Duration.ofMinutes(30), KEYS));
    }

    /** A token for a caller of this name in these roles, serving the whole province. */
    public static String ofPerson(String name, String... roles) {
        return token(ISSUER, name, Set.of(roles), "42", "ntm", Duration.ofMinutes(10), KEYS);
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
        return token(issuer, role, Set.of(role), unit, audience, lifetime, keys);
    }

    private static String token(
            String issuer,
            String name,
            Set<String> roles,
            String unit,
            String audience,
            Duration lifetime,
            KeyPair keys) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .subject(name)
                .upn(name)
                .groups(roles)
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
