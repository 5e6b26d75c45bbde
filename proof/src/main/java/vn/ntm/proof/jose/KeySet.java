package vn.ntm.proof.jose;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The keys of one issuer (RFC 7517): what a verifier has to have before it can trust anything, and all that it has to. */
public final class KeySet {

    /** A member of the set beside its keys: whose keys these are. What is signed with them must name the same issuer. */
    private static final String ISSUER = "issuer";

    private final String issuer;
    private final Map<String, TrustedKey> keys = new LinkedHashMap<>();

    public KeySet(String issuer, Collection<TrustedKey> keys) {
        this.issuer = issuer;
        keys.forEach(key -> this.keys.put(key.id(), key));
    }

    /** @throws BrokenKey if it is no set of keys, does not say whose, or has a key that cannot be used */
    public static KeySet read(String json) {
        try {
            if (!(JsonUtil.parseJson(json).get(ISSUER) instanceof String issuer)) {
                throw new BrokenKey("the key set does not say in \"issuer\" whose keys it holds");
            }
            return new KeySet(
                    issuer,
                    new JsonWebKeySet(json)
                            .getJsonWebKeys().stream().map(KeySet::open).toList());
        } catch (JoseException | IllegalArgumentException unreadable) {
            throw new BrokenKey("this is no set of JSON Web Keys", unreadable);
        }
    }

    private static TrustedKey open(JsonWebKey key) {
        if (key instanceof PublicJsonWebKey open) {
            return TrustedKey.of(open);
        }
        throw new BrokenKey("the key set has a key that is not public: " + key.getKeyType());
    }

    public String issuer() {
        return issuer;
    }

    public Collection<TrustedKey> keys() {
        return keys.values();
    }

    Optional<TrustedKey> find(@Nullable String id) {
        return Optional.ofNullable(keys.get(Objects.requireNonNullElse(id, "")));
    }
}
