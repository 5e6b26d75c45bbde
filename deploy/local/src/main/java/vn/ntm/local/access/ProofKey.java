package vn.ntm.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.proof.jose.SigningKey;

/** The key with which a register signs on this machine: drawn on the first run, readable by its owner only. */
public final class ProofKey {

    private ProofKey() {}

    /** The folder, which has a key. One that stands there already stays, whoever put it there. */
    public static Path in(Path folder) throws IOException {
        PrivateFiles.makeFolder(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.anyMatch(file -> file.toString().endsWith(".jwk"))) {
                return folder;
            }
        }
        PrivateFiles.write(folder.resolve("local.jwk"), SigningKey.draw());
        return folder;
    }
}
