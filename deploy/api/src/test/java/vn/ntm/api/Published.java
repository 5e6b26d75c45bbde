package vn.ntm.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build has put together for a release. */
final class Published {

    static final Path FOLDER = Path.of("target/published").toAbsolutePath();
    static final Path CHECKOUT = Path.of("../..").toAbsolutePath().normalize();

    private Published() {}

    /** A file by the end of its name, which begins with the version of the API documents. */
    static Path file(String end) throws IOException {
        return FOLDER.resolve("ntm-client-" + version("gateway/openapi/gateway.yaml") + end);
    }

    /** The version that a document says of itself. */
    static String version(String document) throws IOException {
        try (var lines = Files.lines(CHECKOUT.resolve(document))) {
            return lines.filter(line -> line.startsWith("  version: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("  version: ".length());
        }
    }
}
