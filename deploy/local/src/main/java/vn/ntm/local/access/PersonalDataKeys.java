package vn.ntm.local.access;

import java.io.IOException;
import java.nio.file.Path;
import vn.ntm.local.home.PrivateFiles;
import vn.ntm.seal.KeyFiles;
import vn.ntm.seal.SealingKeys;

/** The keys with which what is personal is sealed on this machine: drawn on the first run, readable by their owner only. */
public final class PersonalDataKeys {

    private PersonalDataKeys() {}

    /** The folder, which has keys. Those that stand there already stay, whoever put them there. */
    public static Path in(Path folder) throws IOException {
        PrivateFiles.makeFolder(folder);
        if (!KeyFiles.any(folder)) {
            write(folder, SealingKeys.draw());
        }
        return folder;
    }

    /** Puts keys in the place of those that stand there; each file is replaced as a whole. */
    public static void write(Path folder, SealingKeys keys) throws IOException {
        for (var file : KeyFiles.content(keys).entrySet()) {
            PrivateFiles.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
