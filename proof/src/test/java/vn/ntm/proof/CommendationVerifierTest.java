package vn.ntm.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proof.commendation.CommendationStatus;
import vn.ntm.proof.commendation.CommendationVerdict;
import vn.ntm.proof.commendation.CommendationVerifier;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.shown.ShownToken;
import vn.ntm.proof.status.CertificateStatus;
import vn.ntm.proof.token.CivilDay;
import vn.ntm.proof.token.TokenKind;
import vn.ntm.proof.token.Verification;

/** A commendation is taken for what it is, and never for a certificate. */
class CommendationVerifierTest {

    private static final TheIssuer ISSUER = new TheIssuer();
    private static final CommendationVerifier VERIFIER = new CommendationVerifier(KeySet.read(ISSUER.published()));
    private static final String GOOD =
            TheIssuer.commendation(CommendationStatus.VALID).sign(ISSUER.key);

    @Test
    void whatIsGenuineAndNotAnnulledIsValidAndSaysWhatWasSigned() {
        Verification<CommendationVerdict, CommendationClaims> answer = verify(GOOD, ISSUER.list(), TheIssuer.DAY);

        assertThat(answer.verdict()).isEqualTo(CommendationVerdict.VALID);
        assertThat(answer.claims()).isEqualTo(TheIssuer.commendation(CommendationStatus.VALID));
        assertThat(answer.statusAsOf()).isEqualTo(CivilDay.start(TheIssuer.DAY));
    }

    @Test
    void whatTheListSaysAgainstItHasAVerdictOfItsOwn() {
        for (CommendationStatus status : List.of(CommendationStatus.ANNULLED, CommendationStatus.CORRECTED)) {
            assertThat(verdict(TheIssuer.commendation(status).sign(ISSUER.key)).name())
                    .isEqualTo(status.name());
        }
    }

    @Test
    void aValueThatMeansNothingForACommendationDoesNotTell() {
        var claims = TheIssuer.commendation(CommendationStatus.VALID);
        var placed = new CommendationClaims(
                claims.issuer(),
                claims.commendation(),
                claims.issuedAt(),
                claims.form(),
                claims.kind(),
                claims.recipient(),
                claims.unit(),
                claims.unitCode(),
                claims.decisionNumber(),
                claims.decidedBy(),
                claims.decidedOn(),
                claims.statusList(),
                Optional.ofNullable(TheIssuer.PLACES.get(CertificateStatus.EXTENDED))
                        .orElseThrow());

        assertThat(verdict(placed.sign(ISSUER.key))).isEqualTo(CommendationVerdict.STATUS_UNKNOWN);
    }

    @Test
    void withoutAListNobodyKnowsWhetherItWasAnnulled() {
        assertThat(verify(GOOD, null, TheIssuer.DAY).verdict()).isEqualTo(CommendationVerdict.STATUS_UNKNOWN);
    }

    @Test
    void beforeItsDecisionItWasNotGiven() {
        assertThat(verify(GOOD, ISSUER.list(), TheIssuer.FROM.minusDays(1)).verdict())
                .isEqualTo(CommendationVerdict.NOT_YET_GIVEN);
        assertThat(verify(GOOD, ISSUER.list(), TheIssuer.FROM).verdict()).isEqualTo(CommendationVerdict.VALID);
    }

    @Test
    void oneKindIsNotTakenForTheOther() {
        String certificate = ISSUER.token(CertificateStatus.VALID);

        assertThat(verdict(certificate)).isEqualTo(CommendationVerdict.TYPE_WRONG);
        assertThat(shown(certificate).kind()).contains(TokenKind.CERTIFICATE);
        assertThat(shown(GOOD).kind()).contains(TokenKind.COMMENDATION);
        assertThat(shown(GOOD).answer().valid()).isTrue();
        assertThat(shown("rubbish").vi()).isEqualTo(ShownToken.NEITHER_VI);
        assertThat(shown("rubbish").en()).isEqualTo(ShownToken.NEITHER_EN);
    }

    @Test
    void aNameThatIsNotPublicIsNotThere() {
        var claims = TheIssuer.commendation(CommendationStatus.VALID);
        var nameless = new CommendationClaims(
                claims.issuer(),
                claims.commendation(),
                claims.issuedAt(),
                claims.form(),
                CommendedKind.INDIVIDUAL,
                null,
                null,
                null,
                claims.decisionNumber(),
                claims.decidedBy(),
                claims.decidedOn(),
                claims.statusList(),
                claims.statusIndex());

        assertThat(verify(nameless.sign(ISSUER.key), ISSUER.list(), TheIssuer.DAY))
                .satisfies(answer -> assertThat(answer.claims()).isEqualTo(nameless));
    }

    @Test
    void whatIsSignedButDoesNotSayWhatItMustSaysNothing() {
        for (String payload : List.of("{}", "[]", "null", "{\"iss\":\"%s\"}".formatted(TheIssuer.NAME))) {
            assertThat(verdict(ISSUER.key.sign("ntm-commendation+jwt", payload)))
                    .isEqualTo(CommendationVerdict.CLAIMS_UNREADABLE);
        }
    }

    @Test
    void anotherIssuerAndAnotherKeyAreRefused() {
        var elsewhere = new KeySet("https://elsewhere.test/awards", List.of(ISSUER.key.open()));
        String foreign = TheIssuer.commendation(CommendationStatus.VALID).sign(SigningKey.read(SigningKey.draw()));

        assertThat(new CommendationVerifier(elsewhere)
                        .verify(GOOD, ISSUER.list(), CivilDay.start(TheIssuer.DAY))
                        .verdict())
                .isEqualTo(CommendationVerdict.ISSUER_WRONG);
        assertThat(verdict(foreign)).isEqualTo(CommendationVerdict.KEY_UNKNOWN);
    }

    private static ShownToken shown(String text) {
        return ShownToken.check(text, ISSUER.keys, ISSUER.list(), CivilDay.start(TheIssuer.DAY));
    }

    private static CommendationVerdict verdict(String text) {
        return verify(text, ISSUER.list(), TheIssuer.DAY).verdict();
    }

    private static Verification<CommendationVerdict, CommendationClaims> verify(
            String text, @Nullable String list, LocalDate day) {
        return VERIFIER.verify(text, list, CivilDay.start(day));
    }
}
