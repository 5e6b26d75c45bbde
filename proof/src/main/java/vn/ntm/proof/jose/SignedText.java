package vn.ntm.proof.jose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import vn.ntm.proof.jose.Checked.Genuine;
import vn.ntm.proof.jose.Checked.Refused;

/** A signed text as it is handed on: JWS in its compact form (RFC 7515). */
public final class SignedText {

    /** Characters; what is longer is none of ours and is not looked at. A list of 131,072 certificates stays far below. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)\\.([A-Za-z0-9_-]*)");

    private SignedText() {}

    /** What kind of text it says to be; nothing that it says is believed by that. */
    public static Optional<String> type(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Base64Url.read(parts.group(1)).flatMap(Header::read).map(Header::typ)
                : Optional.empty();
    }

    /**
     * Takes nothing on trust: algorithm, kind of text and key are settled before the signature is looked at, and what the
     * text says is not read before it is known to be genuine.
     *
     * @param type what kind of text it must say to be, so that one is not taken for another
     */
    public static Checked check(String text, String type, KeySet keys) {
        Matcher parts = FORM.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return new Refused(Flaw.MALFORMED);
        }
        Optional<Header> header = Base64Url.read(parts.group(1)).flatMap(Header::read);
        Optional<byte[]> payload = Base64Url.read(parts.group(2));
        Optional<byte[]> signature = Base64Url.read(parts.group(3));
        if (header.isEmpty() || payload.isEmpty() || signature.isEmpty()) {
            return new Refused(Flaw.MALFORMED);
        }
        return check(text, header.get(), type, keys, payload.get(), signature.get().length);
    }

    private static Checked check(
            String text, Header header, String type, KeySet keys, byte[] payload, int signatureLength) {
        Optional<Algorithm> algorithm = Algorithm.named(header.alg());
        if (algorithm.isEmpty()) {
            return new Refused(Flaw.ALGORITHM_REFUSED);
        }
        if (!type.equals(header.typ())) {
            return new Refused(Flaw.TYPE_WRONG);
        }
        Optional<TrustedKey> key = keys.find(header.kid());
        if (key.isEmpty()) {
            return new Refused(Flaw.KEY_UNKNOWN);
        }
        if (key.get().algorithm() != algorithm.get()) {
            return new Refused(Flaw.ALGORITHM_REFUSED);
        }
        boolean signed = signatureLength == Algorithm.SIGNATURE && isSigned(text, key.get());
        return signed ? new Genuine(Claims.read(payload)) : new Refused(Flaw.SIGNATURE_WRONG);
    }

    private static boolean isSigned(String text, TrustedKey key) {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(
                new AlgorithmConstraints(ConstraintType.PERMIT, key.algorithm().label()));
        signature.setKey(key.key());
        try {
            signature.setCompactSerialization(text);
            return signature.verifySignature();
        } catch (JoseException _) {
            return false;
        }
    }
}
