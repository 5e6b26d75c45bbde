package vn.ntm.proof.jose;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.Optional;

/** The signatures that are taken, under their names in a header: asymmetric ones alone, each for one kind of key. */
public enum Algorithm {
    /** ECDSA over P-256 with SHA-256: what every browser and every phone can check. */
    ES256("ES256"),
    /** Ed25519. */
    EDDSA("EdDSA");

    private static final int FIELD_BITS = 256;

    /** Bytes of a signature, the same for both. */
    static final int SIGNATURE = 64;

    private final String label;

    Algorithm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Algorithm> named(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** The only algorithm for which the key is, if it is for one of these. */
    static Optional<Algorithm> of(PublicKey key) {
        if (key instanceof EdECPublicKey edwards) {
            return edwards.getParams().getName().equals("Ed25519") ? Optional.of(EDDSA) : Optional.empty();
        }
        boolean curve = key instanceof ECPublicKey elliptic
                && elliptic.getParams().getCurve().getField().getFieldSize() == FIELD_BITS;
        return curve ? Optional.of(ES256) : Optional.empty();
    }
}
