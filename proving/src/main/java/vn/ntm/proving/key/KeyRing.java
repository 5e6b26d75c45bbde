package vn.ntm.proving.key;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.KeySet;
import vn.ntm.proof.jose.SigningKey;
import vn.ntm.proof.jose.TrustedKey;

/**
 * The key that signs, and all that a verifier needs. A key that is put away stays published, for what it signed is checked for
 * years; only one that is withdrawn is not.
 */
@Startup
@ApplicationScoped
public class KeyRing {

    private final String issuer;
    private final KeyFolder folder;
    private final SigningKey signer;
    private final List<String> withdrawn;
    private final PublishedKeys published;
    private final Calendar calendar;

    KeyRing(ProofConfig config, PublishedKeys published, Calendar calendar) {
        this.issuer = config.address().toString();
        if (issuer.endsWith("/")) {
            throw new BrokenKey("ntm.proof.address is written without a slash at its end, for it is a name: " + issuer);
        }
        this.folder = new KeyFolder(config.keys());
        this.signer = folder.signer(config.signsWith());
        this.withdrawn = config.withdrawn().orElse(List.of());
        if (withdrawn.contains(signer.open().id())) {
            throw new BrokenKey("The key " + signer.open().id() + " was withdrawn, so nothing is signed with it");
        }
        this.published = published;
        this.calendar = calendar;
    }

    /** Kept before anything is signed with it: what was signed can be checked even if the folder is lost. */
    @PostConstruct
    void remember() {
        published.remember(signer.open(), calendar.now());
    }

    public SigningKey signer() {
        return signer;
    }

    public String issuer() {
        return issuer;
    }

    /** The keys of the folder first, then those that signed before. */
    public KeySet open() {
        Map<String, TrustedKey> keys = new LinkedHashMap<>();
        Stream.concat(folder.keys().stream().map(SigningKey::open), published.all().stream())
                .filter(key -> !withdrawn.contains(key.id()))
                .forEach(key -> keys.putIfAbsent(key.id(), key));
        return new KeySet(issuer, keys.values());
    }
}
