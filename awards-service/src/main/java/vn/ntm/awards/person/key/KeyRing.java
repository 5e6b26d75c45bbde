package vn.ntm.awards.person.key;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.ntm.seal.BrokenSeal;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.Sealed;
import vn.ntm.seal.SealingKeys;

/** The keys at hand, as they stand in their folder. A key that comes later is found when something needs it. */
@Startup
@ApplicationScoped
public class KeyRing {

    private final Path folder;
    private volatile SealingKeys keys;

    /** @throws BrokenSeal if there are no keys, or they cannot be used: a reason not to start */
    KeyRing(PersonalDataConfig config) {
        this.folder = config.keys();
        this.keys = KeyFiles.read(folder);
    }

    public SealingKeys keys() {
        return keys;
    }

    /** The keys as they stand in the folder now. */
    public SealingKeys readAgain() {
        keys = KeyFiles.read(folder);
        return keys;
    }

    /**
     * What was sealed, also with a key that came into the folder after the service started.
     *
     * @throws BrokenSeal if none of the keys opens it
     */
    public String open(Sealed sealed, String about) {
        boolean known = keys.ids().contains(sealed.keyId());
        return (known ? keys : readAgain()).open(sealed, about);
    }
}
