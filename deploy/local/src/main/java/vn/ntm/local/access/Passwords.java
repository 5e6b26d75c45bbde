package vn.ntm.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import vn.ntm.local.home.PrivateFiles;

/** The database roles' passwords: drawn once on this machine, one file each, never printed. */
public final class Passwords {

    private static final int BYTES = 24;

    private final Path folder;
    private final SecureRandom random;

    public Passwords(Path folder) {
        this.folder = folder;
        this.random = new SecureRandom();
    }

    /** The role's password; drawn if it has none yet. */
    public String of(String role) throws IOException {
        Path file = file(role);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file);
    }

    /** Where the role's password stands, for programs that read it from a file. */
    public Path file(String role) {
        return folder.resolve(role + ".password");
    }
}
