package vn.ntm.proving.key;

import java.time.Instant;
import java.util.List;
import vn.ntm.proof.jose.TrustedKey;

/** The public halves of all keys with which anything was ever signed. */
public interface PublishedKeys {

    /** Also if it is known already. */
    void remember(TrustedKey key, Instant at);

    /** The latest first. */
    List<TrustedKey> all();
}
