package vn.ntm.proving.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.TrustedKey;

/**
 * The keys of one issuer (RFC 7517).
 *
 * @param issuer whose keys these are: what every token that is signed with them names as its issuer
 */
@Schema(name = "KeySet")
public record KeySetView(String issuer, List<Key> keys) {

    public static KeySetView of(KeySet keys) {
        return new KeySetView(keys.issuer(), keys.keys().stream().map(Key::of).toList());
    }

    /**
     * A public key (RFC 7517, RFC 7518, RFC 8037).
     *
     * @param kid its thumbprint (RFC 7638)
     * @param y absent of an Edwards curve
     */
    @Schema(name = "PublicKey")
    public record Key(
            String kid,
            String kty,
            String alg,
            String use,
            String crv,
            String x,
            @Nullable String y) {

        static Key of(TrustedKey key) {
            try {
                PublicJsonWebKey open = PublicJsonWebKey.Factory.newPublicJwk(key.key());
                return open instanceof EllipticCurveJsonWebKey elliptic
                        ? of(key, elliptic.getKeyType(), elliptic.getCurveName(), text(open, "x"), text(open, "y"))
                        : of(
                                key,
                                open.getKeyType(),
                                ((OctetKeyPairJsonWebKey) open).getSubtype(),
                                text(open, "x"),
                                null);
            } catch (JoseException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Key of(TrustedKey key, String type, String curve, String x, @Nullable String y) {
            return new Key(key.id(), type, key.algorithm().label(), "sig", curve, x, y);
        }

        private static String text(PublicJsonWebKey key, String member) {
            return String.valueOf(
                    key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY).get(member));
        }
    }
}
