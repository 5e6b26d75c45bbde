package vn.ntm.criteria.report.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.report.domain.MadeReport;
import vn.ntm.criteria.report.domain.ReportInput;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That the report of a year was published.
 *
 * @param figuresKnownAt an instant, to the microsecond
 * @param inputs each named once
 * @param basis the document by which it is published
 */
@Schema(
        name = "ReportPublicationRequest",
        requiredProperties = {"programmeYear", "figuresOn", "figuresKnownAt", "inputs", "reportHash", "basis", "reason"
        })
record PublicationRequest(
        @Schema(minimum = "2009", maximum = "2100", examples = "2023")
        Integer programmeYear,

        @Schema(description = "The day that the figures of the report are about, one of that year")
        LocalDate figuresOn,

        @Schema(
                format = "date-time",
                maxLength = LONGEST_INSTANT,
                description = "What was on file at this instant is in the report; to the microsecond",
                examples = "2026-11-23T08:00:00Z")
        String figuresKnownAt,

        @Schema(
                minItems = 1,
                maxItems = MOST,
                description = "The answers of which the report was made, in their order, each named once")
        List<Input> inputs,

        @Schema(
                pattern = ReportInput.HASH,
                description = "SHA-256 of the report, in lower-case hexadecimal",
                examples = ReportExamples.HASH)
        String reportHash,

        BasisRequest basis,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why it is published; of a later edition, what it is for",
                examples = "Báo cáo kết quả thực hiện Chương trình năm 2023")
        String reason)
        implements Reasoned {

    private static final int MOST = 50;
    private static final int LONGEST_INSTANT = 35;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    MadeReport report() {
        Instant knownAt = instant(figuresKnownAt);
        var checks = new BodyChecks()
                .year("/programmeYear", programmeYear)
                .day("/figuresOn", figuresOn)
                .require(
                        "/figuresKnownAt",
                        knownAt != null,
                        "thời điểm dạng 2024-02-21T01:00:00Z, tới micrô giây",
                        "an instant such as 2024-02-21T01:00:00Z, to the microsecond")
                .require("/reportHash", isHash(reportHash), Input.HASH_VI, Input.HASH_EN)
                .text("/reason", reason, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        check(checks, inputs);
        checks.done();
        return new MadeReport(
                new ProgrammeYear(programmeYear),
                figuresOn,
                Objects.requireNonNull(knownAt),
                inputs.stream().map(Input::toDomain).toList(),
                reportHash);
    }

    private static void check(BodyChecks checks, @Nullable List<Input> inputs) {
        if (inputs == null || inputs.isEmpty() || inputs.size() > MOST) {
            checks.require("/inputs", false, "1 đến %d nguồn".formatted(MOST), "1 to %d inputs".formatted(MOST));
            return;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < inputs.size(); i++) {
            String at = "/inputs/" + i;
            Input input = inputs.get(i);
            checks.present(at, input);
            if (input != null) {
                input.check(checks, at);
                checks.require(at + "/name", named.add(input.name), "chỉ nêu một lần", "named once only");
            }
        }
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null || text.length() > LONGEST_INSTANT) {
            return null;
        }
        try {
            Instant read = Instant.parse(text);
            return read.equals(read.truncatedTo(ChronoUnit.MICROS)) ? read : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static boolean isHash(@Nullable String text) {
        return text != null && ReportInput.isHash(text);
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }

    /**
     * An answer of which the report was made.
     *
     * @param name what was asked
     */
    @Schema(
            name = "ReportInputEntry",
            requiredProperties = {"name", "hash"})
    record Input(
            @Schema(
                    pattern = ReportInput.NAME,
                    maxLength = ReportInput.LONGEST_NAME,
                    description = "What was asked: words of lower case letters and digits, with dots and hyphens",
                    examples = "ocop.figures.2023")
            String name,

            @Schema(
                    pattern = ReportInput.HASH,
                    description = "SHA-256 of what was answered, in lower-case hexadecimal",
                    examples = ReportExamples.HASH)
            String hash) {

        private static final String HASH_VI = "SHA-256, 64 chữ số thập lục phân";
        private static final String HASH_EN = "SHA-256 in 64 hexadecimal digits";

        private void check(BodyChecks checks, String at) {
            checks.require(
                            at + "/name",
                            isName(name),
                            "cần 1 đến %d chữ thường không dấu, số, dấu chấm và dấu -"
                                    .formatted(ReportInput.LONGEST_NAME),
                            "1 to %d lower case letters without accents, digits, dots and hyphens are needed"
                                    .formatted(ReportInput.LONGEST_NAME))
                    .require(at + "/hash", isHash(hash), HASH_VI, HASH_EN);
        }

        private static boolean isName(@Nullable String text) {
            return text != null && ReportInput.isName(text);
        }

        private ReportInput toDomain() {
            return new ReportInput(name, hash);
        }
    }
}
