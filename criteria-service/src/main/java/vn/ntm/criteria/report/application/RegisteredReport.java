package vn.ntm.criteria.report.application;

import java.time.Instant;
import vn.ntm.criteria.report.domain.ReportPublication;

/** A published report, and when its publication came on file. */
public record RegisteredReport(ReportPublication publication, Instant recordedAt) {}
