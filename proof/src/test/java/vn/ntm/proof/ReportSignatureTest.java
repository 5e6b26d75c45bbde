package vn.ntm.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.proof.certificate.CertificateVerifier;
import vn.ntm.proof.certificate.TokenVerdict;
import vn.ntm.proof.jose.Base64Url;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.report.ReportClaims;
import vn.ntm.proof.report.ReportSignature;
import vn.ntm.proof.report.ReportVerdict;
import vn.ntm.proof.status.CertificateStatus;

/** The signature over a published report is checked with the key set of its register alone. */
class ReportSignatureTest {

    private static final String PAYLOAD = """
            {"iss":"https://ocop.test/ocop","sub":"2023/1","iat":1795680000,"yea":2023,"edi":1,"fon":"2023-12-31",\
            "fka":"2026-11-20T08:00:00Z","hsh":"HASH","inp":"ocop.figures.2023 HASH\\n","dec":"512/BC-UBND",\
            "dby":"UBND tỉnh","don":"2026-11-23"}""".replace("HASH", "a".repeat(64));

    private final TheIssuer issuer = new TheIssuer();

    @Test
    void whatWasSignedIsReadAgainWithEitherKey() {
        for (SigningKey key : List.of(issuer.key, issuer.edwards)) {
            var signature = ReportSignature.check(claims(TheIssuer.NAME).sign(key), issuer.keys);

            assertThat(signature).isEqualTo(new ReportSignature(ReportVerdict.VALID, claims(TheIssuer.NAME)));
            assertThat(signature.verdict().holds()).isTrue();
        }
    }

    @Test
    void noCharacterOfItCanBeAnother() {
        String token = claims(TheIssuer.NAME).sign(issuer.key);

        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(ReportSignature.check(changed, issuer.keys).claims())
                    .as("with another character at %d", at)
                    .isNull();
        }
    }

    @Test
    void whatIsOfAnotherRegisterOrOfAnotherKindIsNotTaken() {
        var stranger = SigningKey.read(SigningKey.draw());

        assertThat(verdict(claims(TheIssuer.NAME).sign(stranger))).isEqualTo(ReportVerdict.KEY_UNKNOWN);
        assertThat(verdict(claims("https://elsewhere.test").sign(issuer.key))).isEqualTo(ReportVerdict.ISSUER_WRONG);
        assertThat(verdict(issuer.token(CertificateStatus.VALID))).isEqualTo(ReportVerdict.TYPE_WRONG);
        assertThat(verdict("nothing")).isEqualTo(ReportVerdict.MALFORMED);
        assertThat(new CertificateVerifier(issuer.keys)
                        .verify(claims(TheIssuer.NAME).sign(issuer.key), null, Instant.EPOCH)
                        .verdict())
                .isEqualTo(TokenVerdict.TYPE_WRONG);
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String header = Base64Url.of("{\"alg\":\"none\",\"typ\":\"ntm-report+jwt\"}".getBytes(UTF_8));

        assertThat(verdict(header + "." + Base64Url.of(PAYLOAD.getBytes(UTF_8)) + "."))
                .isEqualTo(ReportVerdict.ALGORITHM_REFUSED);
    }

    @Test
    void whatIsSignedSaysAllThatItMust() {
        assertThat(verdict(signed(UnaryOperator.identity()))).isEqualTo(ReportVerdict.VALID);
    }

    @ParameterizedTest
    @CsvSource({
        "2023/1, 2023/2",
        "2023-12-31, 2023-12-32",
        "20T08:00:00Z, 20T08:00Z",
        "'\"edi\":1', '\"edi\":\"1\"'",
        "'hsh\":\"a', 'hsh\":\"A'",
        "ocop.figures.2023, Figures",
        "'\"dby\":\"UBND tỉnh\",', ''"
    })
    void whatDoesNotIsNotBelieved(String part, String other) {
        assertThat(PAYLOAD).contains(part);
        assertThat(verdict(signed(text -> text.replace(part, other)))).isEqualTo(ReportVerdict.CLAIMS_UNREADABLE);
    }

    private String signed(UnaryOperator<String> change) {
        return issuer.key.sign(ReportClaims.TYPE, change.apply(PAYLOAD));
    }

    private ReportVerdict verdict(String token) {
        return ReportSignature.check(token, issuer.keys).verdict();
    }

    private static ReportClaims claims(String issuer) {
        String hash = "a".repeat(64);
        return new ReportClaims(
                issuer,
                2023,
                1,
                Instant.parse("2026-11-23T02:00:00Z"),
                LocalDate.of(2023, 12, 31),
                Instant.parse("2026-11-20T08:00:00.123456Z"),
                hash,
                "criteria.figures.2023 " + hash + "\nocop.figures.2023 " + hash + "\n",
                "512/BC-UBND",
                "UBND tỉnh Hà Tĩnh",
                LocalDate.of(2026, 11, 23));
    }
}
