package vn.ntm.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/** Keys for one purpose, of which one is used for what is new, and the others for what is there. */
final class Keyset {

    private final KeysetHandle keys;

    private Keyset(KeysetHandle keys) {
        this.keys = keys;
    }

    static Keyset draw(Parameters kind) {
        return of(() -> KeysetHandle.generateNew(kind));
    }

    static Keyset read(String json) {
        return of(() -> TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    /** What whoever can read it can open everything with. */
    String written() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failed) {
            throw new BrokenSeal("The keys cannot be written", failed);
        }
    }

    KeysetHandle handle() {
        return keys;
    }

    int primary() {
        return keys.getPrimary().getId();
    }

    List<Integer> ids() {
        return IntStream.range(0, keys.size())
                .filter(place -> keys.getAt(place).getStatus() == KeyStatus.ENABLED)
                .mapToObj(place -> keys.getAt(place).getId())
                .toList();
    }

    /** The same with one more key, which is not used for anything yet. */
    Keyset with(Parameters kind) {
        return of(() -> KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId())
                .build());
    }

    /** The same with its youngest key for what is new. */
    Keyset turnedToTheLast() {
        return of(() -> {
            var builder = KeysetHandle.newBuilder(keys);
            builder.getAt(keys.size() - 1).makePrimary();
            return builder.build();
        });
    }

    /** The same with the key alone that is used for what is new. */
    Keyset withoutTheOthers() {
        return of(() -> {
            var builder = KeysetHandle.newBuilder(keys);
            for (int place = keys.size() - 1; place >= 0; place--) {
                if (!builder.getAt(place).isPrimary()) {
                    builder.deleteAt(place);
                }
            }
            return builder.build();
        });
    }

    private static Keyset of(Work work) {
        try {
            return new Keyset(work.done());
        } catch (GeneralSecurityException failed) {
            throw new BrokenSeal("This is no set of keys for the purpose", failed);
        }
    }

    /** Something that the library does with keys. */
    @FunctionalInterface
    private interface Work {

        KeysetHandle done() throws GeneralSecurityException;
    }
}
