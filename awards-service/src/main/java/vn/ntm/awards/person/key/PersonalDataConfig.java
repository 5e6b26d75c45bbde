package vn.ntm.awards.person.key;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the keys to personal data are. There is no default: without them the service does not start. */
@ConfigMapping(prefix = "ntm.personal-data")
public interface PersonalDataConfig {

    /** The folder with the keys, {@code seals.json} and {@code marks.json}. Whoever can read it can read all that is personal. */
    Path keys();
}
