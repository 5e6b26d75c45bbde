package vn.ntm.criteria.report.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.report.domain.ReportPublication;

/**
 * A published report, and when its publication came on file.
 *
 * @param token the publication as it was signed then; absent if there was no key yet
 */
public record RegisteredReport(
        ReportPublication publication, @Nullable String token, Instant recordedAt) {}
