package vn.ntm.proving.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** With what and under which name a register signs what it vouches for. Nothing of it has a default that could be used by accident. */
@ConfigMapping(prefix = "ntm.proof")
public interface ProofConfig {

    /**
     * The public address of this service, as others reach it. It is the issuer that every token names and that every verifier
     * expects: once anything is printed it stays.
     */
    URI address();

    /** The folder with the keys, a JSON Web Key a file ({@code *.jwk}). Whoever can read it can sign. */
    Path keys();

    /** Which of the keys signs, by its id; needed only while the folder holds several. */
    Optional<String> signsWith();

    /** Keys that are no longer published although they once signed: those that have become known to others. */
    Optional<List<String>> withdrawn();

    /** The page on which a QR code is checked; absent, a code holds the token alone. */
    Optional<URI> page();

    /** For how long a list tells anything to one who cannot have a fresh one. */
    @WithDefault("P1D")
    Duration listHolds();
}
