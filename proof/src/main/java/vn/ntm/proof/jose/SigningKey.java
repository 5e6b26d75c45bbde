package vn.ntm.proof.jose;

import java.security.PrivateKey;
import java.util.Objects;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import vn.ntm.proof.jose.Checked.Genuine;

/** A key with which the issuer signs. Its two halves are known to belong together. */
public final class SigningKey {

    private static final String TRIAL = "trial";

    private final TrustedKey open;
    private final PrivateKey secret;

    private SigningKey(TrustedKey open, PrivateKey secret) {
        this.open = open;
        this.secret = secret;
    }

    /**
     * Reads a JSON Web Key with its secret half.
     *
     * @throws BrokenKey if it cannot be read, has no secret half, or its halves do not belong together
     */
    public static SigningKey read(String json) {
        PublicJsonWebKey read = parse(json);
        if (read.getPrivateKey() == null) {
            throw new BrokenKey("the key has no secret half, so nothing can be signed with it");
        }
        var key = new SigningKey(TrustedKey.of(read), read.getPrivateKey());
        var alone = new KeySet(TRIAL, java.util.List.of(key.open));
        if (!(SignedText.check(key.sign(TRIAL, "{}"), TRIAL, alone) instanceof Genuine)) {
            throw new BrokenKey("the two halves of the key " + key.open.id() + " do not belong together");
        }
        return key;
    }

    private static PublicJsonWebKey parse(String json) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(json);
        } catch (JoseException | RuntimeException unreadable) {
            throw new BrokenKey("this is no JSON Web Key", unreadable);
        }
    }

    /** A new key for {@link Algorithm#ES256}, as the JSON in which it is kept: whoever can read it can sign. */
    public static String draw() {
        try {
            PublicJsonWebKey drawn = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            drawn.setKeyId(drawn.calculateBase64urlEncodedThumbprint("SHA-256"));
            return drawn.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The half that anyone may know. */
    public TrustedKey open() {
        return open;
    }

    /** @param type what kind of text it is, as its header says */
    public String sign(String type, String payload) {
        var signature = new JsonWebSignature();
        signature.setHeader("alg", open.algorithm().label());
        signature.setHeader("kid", open.id());
        signature.setHeader("typ", type);
        signature.setPayload(payload);
        signature.setKey(secret);
        try {
            return Objects.requireNonNull(signature.getCompactSerialization());
        } catch (JoseException unusable) {
            throw new BrokenKey("nothing can be signed with the key " + open.id(), unusable);
        }
    }
}
