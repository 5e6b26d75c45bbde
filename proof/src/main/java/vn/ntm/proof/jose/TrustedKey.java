package vn.ntm.proof.jose;

import java.security.PublicKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/**
 * A public key whose signatures are taken.
 *
 * @param id made of the key itself (RFC 7638), so that no two keys have one name and no name can be given away
 */
public record TrustedKey(String id, Algorithm algorithm, PublicKey key) {

    /** @throws BrokenKey if it is no key for an algorithm that is taken, or goes by another name than its own */
    static TrustedKey of(PublicJsonWebKey key) {
        String id = key.calculateBase64urlEncodedThumbprint("SHA-256");
        if (key.getKeyId() != null && !key.getKeyId().equals(id)) {
            throw new BrokenKey("the key goes by the name " + key.getKeyId() + ", but is " + id);
        }
        PublicKey open = key.getPublicKey();
        Algorithm algorithm = Algorithm.of(open)
                .orElseThrow(() -> new BrokenKey("the key " + id + " is neither of P-256 nor of Ed25519"));
        return new TrustedKey(id, algorithm, open);
    }

    /**
     * Reads a JSON Web Key.
     *
     * @throws BrokenKey if it is no key for an algorithm that is taken, or goes by another name than its own
     */
    public static TrustedKey read(String json) {
        try {
            return of(PublicJsonWebKey.Factory.newPublicJwk(json));
        } catch (JoseException unreadable) {
            throw new BrokenKey("this is no JSON Web Key", unreadable);
        }
    }

    /** The key as a JSON Web Key, with nothing secret in it and always in the same words. */
    public String json() {
        try {
            var open = PublicJsonWebKey.Factory.newPublicJwk(key);
            open.setKeyId(id);
            open.setUse("sig");
            open.setAlgorithm(algorithm.label());
            return open.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
