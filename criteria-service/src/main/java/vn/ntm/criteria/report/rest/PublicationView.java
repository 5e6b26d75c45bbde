package vn.ntm.criteria.report.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.report.application.RegisteredReport;
import vn.ntm.criteria.report.domain.ReportInput;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.domain.Decision;

/**
 * A published year-end report. Its numbers are made again of the facts; the hashes tell whether they are the same.
 *
 * @param programmeYear the year that the report is about
 * @param edition 1 for the first of its year
 * @param figuresOn the day that its figures are about
 * @param figuresKnownAt what was on file at this instant is in it
 * @param inputs the answers of which it was made, each with its hash
 * @param inputsHash SHA-256 over one line for each input: its name, a space, its hash, a line feed
 * @param reportHash SHA-256 of the report
 * @param basis the document by which it was published
 * @param reason why; of a later edition, what it is for
 * @param token the publication as it was signed when it came on file, a JWS; checked with this service's key set alone; absent of
 *     those that came before there was a key
 * @param recordedAt when the publication came on file
 * @param asOf the two times of the question; absent in a list, which says them once, and after a write
 */
@Schema(name = "ReportPublication")
record PublicationView(
        ProgrammeYear programmeYear,
        int edition,
        LocalDate figuresOn,
        Instant figuresKnownAt,
        List<ReportInput> inputs,
        String inputsHash,
        String reportHash,
        Decision basis,
        String reason,
        @Schema(maxLength = LONGEST_TOKEN) @Nullable String token,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    /** Characters; of as many inputs as there can be, with names as long as they can be. */
    private static final int LONGEST_TOKEN = 16_384;

    static PublicationView of(RegisteredReport registered, @Nullable AsOf asOf) {
        var publication = registered.publication();
        var report = publication.report();
        return new PublicationView(
                report.year(),
                publication.edition(),
                report.figuresOn(),
                report.figuresKnownAt(),
                report.inputs(),
                report.inputsHash(),
                report.reportHash(),
                publication.basis(),
                publication.reason(),
                registered.token(),
                registered.recordedAt(),
                asOf);
    }
}
