package vn.ntm.proving.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.proof.jose.BrokenKey;
import vn.ntm.proof.jose.SigningKey;

/** The keys in a folder. One that is broken is a reason not to start: it would be found out when somebody needs it. */
final class KeyFolder {

    private final List<SigningKey> keys = new ArrayList<>();

    /** @throws BrokenKey if there is none, or if one of them cannot be used */
    KeyFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".jwk")) {
                    keys.add(read(file));
                }
            }
        } catch (IOException unreadable) {
            throw new BrokenKey("The folder of signing keys cannot be read: " + folder, unreadable);
        }
        if (keys.isEmpty()) {
            throw new BrokenKey("There is no signing key (*.jwk) in " + folder);
        }
    }

    private static SigningKey read(Path file) throws IOException {
        try {
            return SigningKey.read(Files.readString(file));
        } catch (BrokenKey broken) {
            throw new BrokenKey(file + " cannot be used: " + broken.getMessage(), broken);
        }
    }

    /** @throws BrokenKey if it is not clear which one is meant */
    SigningKey signer(Optional<String> id) {
        List<SigningKey> meant = keys.stream()
                .filter(key -> id.isEmpty() || key.open().id().equals(id.get()))
                .toList();
        if (meant.size() != 1) {
            throw new BrokenKey("%d of the signing keys may be meant; ntm.proof.signs-with names one of %s"
                    .formatted(meant.size(), ids()));
        }
        return meant.getFirst();
    }

    /** All that may sign one day: verifiers learn of a key before anything is signed with it. */
    List<SigningKey> keys() {
        return keys;
    }

    private List<String> ids() {
        return keys.stream().map(key -> key.open().id()).toList();
    }
}
