package vn.ntm.criteria.report.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How old the knowledge of a report has to be. */
@ConfigMapping(prefix = "ntm.reports")
public interface ReportConfig {

    /**
     * How long something that was begun can still come on file: twice as long as a transaction may take. A report of younger
     * knowledge could not be made again as it was.
     */
    @WithDefault("PT2M")
    Duration settlesWithin();
}
