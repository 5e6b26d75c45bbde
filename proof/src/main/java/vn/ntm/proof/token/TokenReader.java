package vn.ntm.proof.token;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.Checked;
import vn.ntm.proof.jose.Checked.Genuine;
import vn.ntm.proof.jose.Checked.Refused;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.Flaw;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SignedText;
import vn.ntm.proof.status.StatusListToken;

/**
 * Reads tokens of one kind. The page does the same in the same order.
 *
 * @param type what kind of text a token says to be
 * @param claims reads what a genuine one says; what is not whole says nothing
 * @param known whether a value of a list has a meaning for this kind
 */
public record TokenReader<C extends SignedClaims>(
        String type, Function<Claims, Optional<C>> claims, IntPredicate known) {

    public Reading<C> read(String text, KeySet keys, @Nullable String statusList, Instant at) {
        String token = ScannedToken.in(text);
        if (ScannedToken.isTooLong(token)) {
            return new Reading.Flawed<>(Flaw.MALFORMED);
        }
        Checked checked = SignedText.check(token, type, keys);
        return switch (checked) {
            case Refused(var flaw) -> new Reading.Flawed<>(flaw);
            case Genuine(var said) ->
                said.flatMap(claims)
                        .<Reading<C>>map(read -> placed(read, keys, statusList, at))
                        .orElseGet(Reading.Unreadable::new);
        };
    }

    private Reading<C> placed(C read, KeySet keys, @Nullable String statusList, Instant at) {
        if (!read.issuer().equals(keys.issuer())) {
            return new Reading.Foreign<>();
        }
        Optional<StatusListToken> list = statusList == null
                ? Optional.empty()
                : StatusListToken.read(ScannedToken.stripped(statusList), keys)
                        .filter(each -> each.address().equals(read.statusList()) && at.isBefore(each.until()));
        OptionalInt value = list.map(each -> each.at(read.statusIndex())).orElse(OptionalInt.empty());
        boolean tells = value.isPresent() && known.test(value.getAsInt());
        return tells
                ? new Reading.Genuine<>(read, value, list.orElseThrow().issuedAt())
                : new Reading.Genuine<>(read, OptionalInt.empty(), null);
    }
}
