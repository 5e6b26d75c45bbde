package vn.ntm.proof.status;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.ntm.proof.jose.Checked;
import vn.ntm.proof.jose.Checked.Genuine;
import vn.ntm.proof.jose.Claims;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SignedText;
import vn.ntm.proof.jose.SigningKey;

/**
 * A signed status list: what has become of many certificates, as it was when it was signed. Whoever has it can check without
 * asking anyone; what happened later it cannot say.
 *
 * @param address the list's own name, to which certificates refer
 * @param until when it no longer tells anything
 * @param keepFor seconds for which it may be kept by one who can ask for a fresh one
 */
public record StatusListToken(String address, Instant issuedAt, Instant until, long keepFor, StatusList list) {

    static final String TYPE = "statuslist+jwt";

    public String sign(String issuer, SigningKey key) {
        var claims = Claims.empty();
        claims.put("iss", issuer)
                .put("sub", address)
                .put("iat", issuedAt.getEpochSecond())
                .put("exp", until.getEpochSecond())
                .put("ttl", keepFor);
        claims.putObject("status_list").put("bits", StatusList.BITS).put("lst", list.pack());
        return key.sign(TYPE, claims.toString());
    }

    /** Nothing if it is not a list that the issuer of these keys signed. */
    public static Optional<StatusListToken> read(String text, KeySet keys) {
        Checked checked = SignedText.check(text, TYPE, keys);
        return checked instanceof Genuine(var said)
                ? said.flatMap(claims -> read(claims, keys.issuer()))
                : Optional.empty();
    }

    private static Optional<StatusListToken> read(Claims claims, String issuer) {
        Optional<String> address = claims.text("sub");
        OptionalLong issuedAt = claims.number("iat");
        OptionalLong until = claims.number("exp");
        OptionalLong keepFor = claims.number("ttl");
        Claims packed = claims.inner("status_list");
        Optional<StatusList> list = packed.text("lst")
                .flatMap(text ->
                        StatusList.unpack((int) Math.min(packed.number("bits").orElse(0), 16), text));
        boolean whole = claims.text("iss").equals(Optional.of(issuer))
                && address.isPresent()
                && issuedAt.isPresent()
                && until.isPresent()
                && keepFor.isPresent()
                && list.isPresent();
        return whole
                ? Optional.of(new StatusListToken(
                        address.get(),
                        instant(issuedAt.getAsLong()),
                        instant(until.getAsLong()),
                        keepFor.getAsLong(),
                        list.get()))
                : Optional.empty();
    }

    /** The value at a place; nothing if the list does not reach so far. What it means is the matter of those who placed it. */
    public OptionalInt at(long place) {
        return list.at(place);
    }

    private static Instant instant(long seconds) {
        return Instant.ofEpochSecond(seconds);
    }
}
