package vn.ntm.proof.commendation;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.token.Reading;
import vn.ntm.proof.token.TokenKind;
import vn.ntm.proof.token.TokenReader;
import vn.ntm.proof.token.TokenVerifier;
import vn.ntm.proof.token.Verification;

/** Says whether a commendation stands, from its token, the issuer's keys and a status list alone. The page does the same. */
public final class CommendationVerifier implements TokenVerifier<CommendationVerdict, CommendationClaims> {

    private static final TokenReader<CommendationClaims> READER = new TokenReader<>(
            TokenKind.COMMENDATION.type(),
            CommendationClaims::read,
            value -> CommendationStatus.of(value).isPresent());

    private final KeySet keys;

    public CommendationVerifier(KeySet keys) {
        this.keys = keys;
    }

    @Override
    public Verification<CommendationVerdict, CommendationClaims> verify(
            String text, @Nullable String statusList, Instant at) {
        return switch (READER.read(text, keys, statusList, at)) {
            case Reading.Flawed<CommendationClaims>(var flaw) -> Verification.refused(CommendationVerdict.of(flaw));
            case Reading.Unreadable<CommendationClaims> _ ->
                Verification.refused(CommendationVerdict.CLAIMS_UNREADABLE);
            case Reading.Foreign<CommendationClaims> _ -> Verification.refused(CommendationVerdict.ISSUER_WRONG);
            case Reading.Genuine<CommendationClaims>(var claims, var status, var asOf) ->
                new Verification<>(verdict(claims, status, at), claims, asOf);
        };
    }

    private static CommendationVerdict verdict(CommendationClaims claims, OptionalInt status, Instant at) {
        CommendationVerdict inTime =
                at.isBefore(claims.from()) ? CommendationVerdict.NOT_YET_GIVEN : CommendationVerdict.VALID;
        if (status.isEmpty()) {
            return inTime == CommendationVerdict.VALID ? CommendationVerdict.STATUS_UNKNOWN : inTime;
        }
        return switch (CommendationStatus.of(status.getAsInt()).orElseThrow()) {
            case VALID -> inTime;
            case ANNULLED -> CommendationVerdict.ANNULLED;
            case CORRECTED -> CommendationVerdict.CORRECTED;
        };
    }
}
