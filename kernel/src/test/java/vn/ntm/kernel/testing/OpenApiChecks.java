package vn.ntm.kernel.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The API document in git is the API. */
public final class OpenApiChecks {

    private OpenApiChecks() {}

    /**
     * The document that git should hold for what is served; with {@code -Dopenapi.accept=true} it is rewritten first,
     * and the change is seen in review.
     */
    public static String inGit(Path document, String served) throws IOException {
        if (Boolean.getBoolean("openapi.accept")) {
            Files.createDirectories(document.toAbsolutePath().getParent());
            Files.writeString(document, served);
        }
        return Files.exists(document) ? Files.readString(document) : "";
    }
}
