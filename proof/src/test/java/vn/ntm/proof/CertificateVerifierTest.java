package vn.ntm.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.proof.certificate.CertificateClaims;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.token.Verification;

/** A certificate is taken for what it is, and for nothing else. */
class CertificateVerifierTest {

    private static final TheIssuer ISSUER = new TheIssuer();
    private static final CertificateVerifier VERIFIER = new CertificateVerifier(KeySet.read(ISSUER.published()));
    private static final String GOOD = ISSUER.token(CertificateStatus.VALID);

    @Test
    void whatIsGenuineAndInTimeAndNotRevokedIsValidAndSaysWhatWasSigned() {
        Verification<TokenVerdict, CertificateClaims> answer = verify(GOOD, ISSUER.list(), TheIssuer.DAY);

        assertThat(answer.verdict()).isEqualTo(TokenVerdict.VALID);
        assertThat(answer.claims()).isEqualTo(TheIssuer.claims(CertificateStatus.VALID));
        assertThat(answer.statusAsOf()).isEqualTo(CertificateClaims.start(TheIssuer.DAY));
    }

    @Test
    void theTokenBehindTheAddressOfAPageIsTheToken() {
        assertThat(verdict("https://ocop.test/verify-certificate/#" + GOOD + "\n", TheIssuer.DAY))
                .isEqualTo(TokenVerdict.VALID);
    }

    @Test
    void theLastDayCountsAndTheDayAfterDoesNot() {
        assertThat(verify(GOOD, null, TheIssuer.UNTIL).verdict()).isEqualTo(TokenVerdict.STATUS_UNKNOWN);
        assertThat(verify(GOOD, null, TheIssuer.UNTIL.plusDays(1)).verdict()).isEqualTo(TokenVerdict.EXPIRED);
    }

    @Test
    void theDayBeforeTheFirstIsTooEarly() {
        assertThat(verdict(GOOD, TheIssuer.FROM.minusDays(1))).isEqualTo(TokenVerdict.NOT_YET_VALID);
        assertThat(verdict(GOOD, TheIssuer.FROM)).isEqualTo(TokenVerdict.VALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "SUPERSEDED", "WITHDRAWN", "CORRECTED"})
    void whatTheListSaysAgainstACertificateHasAVerdictOfItsOwn(CertificateStatus status) {
        assertThat(verdict(ISSUER.token(status), TheIssuer.DAY).name()).isEqualTo(status.name());
    }

    @Test
    void ofAnExtendedCertificateThePrintedEndNoLongerDecides() {
        String printed = ISSUER.token(CertificateStatus.EXTENDED);
        LocalDate after = TheIssuer.UNTIL.plusDays(1);
        var later = TheIssuer.listOf(TheIssuer.LIST);
        var then = new vn.ntm.proof.status.StatusListToken(
                TheIssuer.LIST,
                CertificateClaims.start(after),
                CertificateClaims.start(after.plusDays(1)),
                30,
                later.list());

        assertThat(verdict(printed, TheIssuer.DAY)).isEqualTo(TokenVerdict.VALID);
        assertThat(verify(printed, then.sign(TheIssuer.NAME, ISSUER.key), after).verdict())
                .isEqualTo(TokenVerdict.EXTENDED);
    }

    @Test
    void withoutAFreshListOfItsOwnNobodyKnowsWhetherItWasRevoked() {
        var other = TheIssuer.listOf(TheIssuer.LIST + "1").sign(TheIssuer.NAME, ISSUER.key);
        var forged = TheIssuer.listOf(TheIssuer.LIST).sign(TheIssuer.NAME, SigningKey.read(SigningKey.draw()));

        assertThat(verify(GOOD, null, TheIssuer.DAY).verdict()).isEqualTo(TokenVerdict.STATUS_UNKNOWN);
        assertThat(verify(GOOD, other, TheIssuer.DAY).verdict()).isEqualTo(TokenVerdict.STATUS_UNKNOWN);
        assertThat(verify(GOOD, forged, TheIssuer.DAY).verdict()).isEqualTo(TokenVerdict.STATUS_UNKNOWN);
        assertThat(verify(GOOD, GOOD, TheIssuer.DAY).verdict()).isEqualTo(TokenVerdict.STATUS_UNKNOWN);
        assertThat(verify(GOOD, ISSUER.list(), TheIssuer.DAY.plusDays(1)).verdict())
                .as("the list has run out")
                .isEqualTo(TokenVerdict.STATUS_UNKNOWN);
    }

    @Test
    void everyBitCounts() {
        byte[] written = GOOD.getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < written.length * 8; bit++) {
            byte[] changed = written.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verdict(new String(changed, StandardCharsets.ISO_8859_1), TheIssuer.DAY))
                    .as("bit %s", bit)
                    .isIn(
                            TokenVerdict.SIGNATURE_WRONG,
                            TokenVerdict.MALFORMED,
                            TokenVerdict.KEY_UNKNOWN,
                            TokenVerdict.ALGORITHM_REFUSED,
                            TokenVerdict.TYPE_WRONG);
        }
    }

    @Test
    void aBitOfWhatItSaysBreaksTheSignature() {
        String[] parts = GOOD.split("\\.", -1);
        byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
        payload[40] ^= 1;
        String changed = parts[0] + "." + encoded(payload) + "." + parts[2];

        assertThat(verdict(changed, TheIssuer.DAY)).isEqualTo(TokenVerdict.SIGNATURE_WRONG);
    }

    @Test
    void noOtherAlgorithmIsTakenWhateverTheHeaderSays() {
        String payload = GOOD.split("\\.", -1)[1];
        String kid = ISSUER.key.open().id();
        for (String alg : List.of("none", "HS256", "RS256", "ES384", "es256")) {
            String header =
                    encoded("{\"alg\":\"%s\",\"kid\":\"%s\",\"typ\":\"ocop-certificate+jwt\"}".formatted(alg, kid));
            assertThat(verdict(header + "." + payload + ".", TheIssuer.DAY)).isEqualTo(TokenVerdict.ALGORITHM_REFUSED);
        }
        String asEdwards =
                encoded("{\"alg\":\"EdDSA\",\"kid\":\"%s\",\"typ\":\"ocop-certificate+jwt\"}".formatted(kid));
        assertThat(verdict(asEdwards + "." + payload + "." + GOOD.split("\\.", -1)[2], TheIssuer.DAY))
                .as("the key is not for that")
                .isEqualTo(TokenVerdict.ALGORITHM_REFUSED);
    }

    @Test
    void aKeyThatNobodyPublishedIsUnknown() {
        String foreign = TheIssuer.claims(CertificateStatus.VALID).sign(SigningKey.read(SigningKey.draw()));

        assertThat(verdict(foreign, TheIssuer.DAY)).isEqualTo(TokenVerdict.KEY_UNKNOWN);
    }

    @Test
    void anotherIssuerIsRefusedEvenIfTheKeyIsKnown() {
        var elsewhere = new KeySet("https://elsewhere.test/ocop", List.of(ISSUER.key.open()));

        assertThat(new CertificateVerifier(elsewhere)
                        .verify(GOOD, ISSUER.list(), CertificateClaims.start(TheIssuer.DAY))
                        .verdict())
                .isEqualTo(TokenVerdict.ISSUER_WRONG);
    }

    @Test
    void aStatusListIsNoCertificate() {
        assertThat(verdict(ISSUER.list(), TheIssuer.DAY)).isEqualTo(TokenVerdict.TYPE_WRONG);
    }

    @Test
    void whatIsSignedButDoesNotSayWhatItMustSaysNothing() {
        for (String payload : List.of("{}", "[]", "null", "{", "{\"iss\":\"%s\"}".formatted(TheIssuer.NAME))) {
            assertThat(verdict(ISSUER.key.sign("ocop-certificate+jwt", payload), TheIssuer.DAY))
                    .isEqualTo(TokenVerdict.CLAIMS_UNREADABLE);
        }
    }

    @Test
    void aKeyOfTheOtherKindSignsToo() {
        assertThat(verdict(TheIssuer.claims(CertificateStatus.VALID).sign(ISSUER.edwards), TheIssuer.DAY))
                .isEqualTo(TokenVerdict.VALID);
    }

    private static TokenVerdict verdict(String text, LocalDate day) {
        return verify(text, ISSUER.list(), day).verdict();
    }

    private static Verification<TokenVerdict, CertificateClaims> verify(
            String text, @Nullable String list, LocalDate day) {
        return VERIFIER.verify(text, list, CertificateClaims.start(day));
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }
}
