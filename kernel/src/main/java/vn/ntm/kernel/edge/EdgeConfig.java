package vn.ntm.kernel.edge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What a service says to browsers. */
@ConfigMapping(prefix = "ntm.edge")
public interface EdgeConfig {

    /** Only where every way to the service is encrypted, for example {@code max-age=31536000}; absent, it is not said. */
    Optional<String> strictTransportSecurity();

    /** At and below these paths are pages for people, which load scripts and styles of their own; all else is data. */
    @WithDefault("/docs,/verify-certificate")
    List<String> pages();
}
