package vn.ntm.criteria.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The publishing of a report, before it is one.
 *
 * @param knownOn the day of the instant whose knowledge the report is, in Việt Nam
 * @param signedOn the day of the document by which it is published
 */
public record Publishing(MadeReport report, LocalDate knownOn, LocalDate signedOn) {

    /**
     * What is wrong with it, or nothing.
     *
     * @param settled everything that was begun until then is on file, or will never be
     */
    public Optional<ReportFault> fault(Instant settled) {
        if (report.figuresKnownAt().isAfter(settled)) {
            return Optional.of(ReportFault.NOT_SETTLED);
        }
        if (report.figuresOn().getYear() != report.year().value()) {
            return Optional.of(ReportFault.OUTSIDE_ITS_YEAR);
        }
        if (report.figuresOn().isAfter(knownOn)) {
            return Optional.of(ReportFault.DAY_NOT_SEEN);
        }
        return signedOn.isBefore(knownOn) ? Optional.of(ReportFault.DOCUMENT_TOO_OLD) : Optional.empty();
    }

    /** Whether it can follow the edition before it. */
    public Optional<ReportFault> faultAfter(MadeReport before) {
        return report.figuresKnownAt().isBefore(before.figuresKnownAt())
                ? Optional.of(ReportFault.KNOWS_LESS)
                : Optional.empty();
    }
}
