package vn.ntm.ledger.change;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How long changes can be read one by one. */
@ConfigMapping(prefix = "ntm.changes")
interface ChangeConfig {

    /** Whose next change is older than this has to take a snapshot; without it nothing is ever too old. */
    Optional<Duration> keptFor();
}
