package vn.ntm.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys by which texts are sealed (AES-256-GCM), and those by which equal texts are found without being opened
 * (HMAC-SHA256). What is sealed is bound to what it is about: moved elsewhere it does not open.
 */
public final class SealingKeys {

    private static final int MARK_BYTES = 32;

    private final Keyset seals;
    private final Keyset marks;
    private final Aead aead;
    private final PrfSet prfs;

    private SealingKeys(Keyset seals, Keyset marks) {
        this.seals = seals;
        this.marks = marks;
        try {
            this.aead = seals.handle().getPrimitive(RegistryConfiguration.get(), Aead.class);
            this.prfs = marks.handle().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException unfit) {
            throw new BrokenSeal("The keys are of another kind", unfit);
        }
    }

    /** New keys, which nobody else has. */
    public static SealingKeys draw() {
        register();
        return new SealingKeys(Keyset.draw(sealing()), Keyset.draw(marking()));
    }

    static SealingKeys read(String seals, String marks) {
        register();
        return new SealingKeys(Keyset.read(seals), Keyset.read(marks));
    }

    String seals() {
        return seals.written();
    }

    String marks() {
        return marks.written();
    }

    /** One more key of each kind, for nothing yet: every replica learns of it before anything is sealed with it. */
    public SealingKeys withANewKey() {
        return new SealingKeys(seals.with(sealing()), marks.with(marking()));
    }

    /** The youngest keys are those for what is new. */
    public SealingKeys turned() {
        return new SealingKeys(seals.turnedToTheLast(), marks.turnedToTheLast());
    }

    /** The old keys are gone, and with them whatever is still under one. */
    public SealingKeys withoutOldKeys() {
        return new SealingKeys(seals.withoutTheOthers(), marks.withoutTheOthers());
    }

    /** The key for what is new. */
    public int primary() {
        return seals.primary();
    }

    /** All keys that open anything. */
    public List<Integer> ids() {
        return seals.ids();
    }

    /** The key by which what is new is marked. */
    public int markedBy() {
        return marks.primary();
    }

    /** @param about what the text is about; it opens with the same only */
    public Sealed seal(String text, String about) {
        try {
            return new Sealed(primary(), aead.encrypt(text.getBytes(UTF_8), about.getBytes(UTF_8)));
        } catch (GeneralSecurityException failed) {
            throw new BrokenSeal("Nothing can be sealed", failed);
        }
    }

    /** @throws BrokenSeal if none of the keys opens it, or it was sealed about something else */
    public String open(Sealed sealed, String about) {
        try {
            return new String(aead.decrypt(sealed.content(), about.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException shut) {
            throw new BrokenSeal("What was sealed with the key %d does not open".formatted(sealed.keyId()), shut);
        }
    }

    /** The same for equal texts, and of no use to who has no key. */
    public byte[] mark(String text) {
        try {
            return prfs.computePrimary(text.getBytes(UTF_8), MARK_BYTES);
        } catch (GeneralSecurityException failed) {
            throw new BrokenSeal("Nothing can be marked", failed);
        }
    }

    /** What the text may be marked as: by each of the keys. */
    public List<byte[]> marksOf(String text) {
        try {
            var all = new ArrayList<byte[]>();
            for (var prf : prfs.getPrfs().values()) {
                all.add(prf.compute(text.getBytes(UTF_8), MARK_BYTES));
            }
            return all;
        } catch (GeneralSecurityException failed) {
            throw new BrokenSeal("Nothing can be marked", failed);
        }
    }

    private static Parameters sealing() {
        return PredefinedAeadParameters.AES256_GCM;
    }

    private static Parameters marking() {
        return PredefinedPrfParameters.HMAC_SHA256_PRF;
    }

    private static void register() {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException unfit) {
            throw new BrokenSeal("The library of seals cannot be used", unfit);
        }
    }
}
