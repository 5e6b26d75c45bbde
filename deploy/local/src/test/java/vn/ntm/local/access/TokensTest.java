package vn.ntm.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.local.home.Layout;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void everyRoleHasATokenThatThePublicKeyVerifies() throws Exception {
        var layout = new Layout(folder, folder.resolve(".run"));

        Tokens tokens = Tokens.renew(layout, InstantSource.fixed(NOW));

        for (Role role : Role.values()) {
            JwtClaims claims = verified(Files.readString(Tokens.file(layout, role)), tokens.publicKey());
            assertThat(claims.getStringListClaimValue("groups")).containsExactly(role.code());
            assertThat(claims.getExpirationTime()).isEqualTo(NumericDate.fromSeconds(NOW.getEpochSecond() + 2_592_000));
        }
        assertThat(verified(Files.readString(Tokens.file(layout, Role.COMMUNE_OFFICER)), tokens.publicKey())
                        .getStringClaimValue("unit"))
                .isEqualTo("18229");
    }

    @Test
    void theKeyOutlivesTheRun() throws Exception {
        var layout = new Layout(folder, folder.resolve(".run"));

        String first = Tokens.renew(layout, InstantSource.fixed(NOW)).publicKey();

        assertThat(Tokens.renew(layout, InstantSource.fixed(NOW)).publicKey()).isEqualTo(first);
    }

    private static JwtClaims verified(String token, String publicKey) throws Exception {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
        return new JwtConsumerBuilder()
                .setVerificationKey(KeyFactory.getInstance("RSA").generatePublic(spec))
                .setExpectedIssuer(Tokens.ISSUER)
                .setExpectedAudience(Tokens.AUDIENCE)
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .processToClaims(token);
    }
}
