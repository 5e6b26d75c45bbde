package vn.ntm.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** As much of an identity provider as a service asks for: where its keys are, and the keys. */
final class ProviderForTests {

    private static final int KEY_BITS = 2048;

    private final URI address;
    private KeyPair key = draw();
    private int keysDrawn = 1;
    private @Nullable HttpServer server;

    ProviderForTests(URI address) {
        this.address = address;
    }

    void start() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        answer(started, "/.well-known/openid-configuration", """
                {"issuer":"https://ntm.local","jwks_uri":"%s/keys"}""".formatted(address));
        answer(started, "/keys", keys());
        started.start();
        server = started;
    }

    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    void drawAnotherKey() {
        key = draw();
        keysDrawn++;
    }

    String token(String role) {
        return token(role, key);
    }

    /** A token that names the provider's key and is signed with another. */
    String tokenOfAStranger(String role) {
        return token(role, draw());
    }

    private String token(String role, KeyPair signer) {
        return Jwt.issuer("https://ntm.local")
                .audience("ntm")
                .subject(role)
                .upn(role)
                .groups(Set.of(role))
                .claim("unit", "42")
                .expiresAt(InstantSource.system().instant().plus(Duration.ofMinutes(10)))
                .jws()
                .keyId(keyId())
                .sign(signer.getPrivate());
    }

    private String keys() {
        var shown = (RSAPublicKey) key.getPublic();
        return """
                {"keys":[{"kid":"%s","kty":"RSA","alg":"RS256","use":"sig","n":"%s","e":"%s"}]}""".formatted(keyId(), base64(shown.getModulus()), base64(shown.getPublicExponent()));
    }

    private String keyId() {
        return "key-" + keysDrawn;
    }

    private static void answer(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** Without the sign's byte. */
    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] plain = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static KeyPair draw() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
