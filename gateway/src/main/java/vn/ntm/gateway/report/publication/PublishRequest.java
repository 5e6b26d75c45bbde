package vn.ntm.gateway.report.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;

/**
 * That a report is published. What is missing of the document and the reason criteria-service says.
 *
 * @param knownAt an instant, to the microsecond
 */
@Schema(
        name = "ReportPublishing",
        requiredProperties = {"basis", "reason"})
record PublishRequest(
        @Schema(description = "The day that the figures are about, one of the year; the last that had come if absent")
        @Nullable LocalDate validOn,

        @Schema(
                format = "date-time",
                maxLength = LONGEST_INSTANT,
                description =
                        "What was on file at this instant is in the report; if absent, what was when the day of the"
                                + " document began in Việt Nam, so that the same request is always the same report",
                examples = "2026-11-20T08:00:00Z")
        @Nullable String knownAt,

        @Schema(description = "The document by which it is published") @Nullable Basis basis,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_REASON,
                description = "Why it is published; of a later edition, what it is for",
                examples = "Báo cáo kết quả thực hiện Chương trình năm 2023")
        @Nullable String reason) {

    private static final int LONGEST_INSTANT = 35;
    private static final int LONGEST_REASON = 1000;

    /**
     * The instant whose knowledge the report is. It follows from the request alone, never from when it comes: who asks again
     * under the same key asks for the same.
     *
     * @throws Refusal if none can be read of it, or it has not come yet
     */
    Instant knownBy(Instant now) {
        if (knownAt != null) {
            return come("/knownAt", read(knownAt), now);
        }
        LocalDate signedOn = basis == null ? null : basis.signedOn;
        if (signedOn == null) {
            throw wrong("/basis/signedOn", "cần ngày ký của văn bản", "the day of the document is needed");
        }
        return come("/basis/signedOn", signedOn.atStartOfDay(Calendar.VIETNAM).toInstant(), now);
    }

    private static Instant come(String pointer, Instant instant, Instant now) {
        if (instant.isAfter(now)) {
            throw wrong(pointer, "chưa tới thời điểm này", "this instant has not come yet");
        }
        return instant;
    }

    private static Instant read(String text) {
        try {
            Instant read = Instant.parse(text);
            if (text.length() <= LONGEST_INSTANT && read.equals(read.truncatedTo(ChronoUnit.MICROS))) {
                return read;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        throw wrong(
                "/knownAt",
                "thời điểm dạng 2024-02-21T01:00:00Z, tới micrô giây",
                "an instant such as 2024-02-21T01:00:00Z, to the microsecond");
    }

    private static Refusal wrong(String pointer, String vi, String en) {
        return new Refusal(
                CommonProblem.INVALID_PROPERTY,
                Map.of("property", pointer),
                List.of(new Refusal.Reason(Refusal.Place.PROPERTY, pointer, new Bilingual(vi, en))));
    }

    /** The document, as whoever publishes has it at hand. */
    @Schema(
            name = "ReportDocument",
            requiredProperties = {"number", "issuer", "signedOn"})
    record Basis(
            @Schema(minLength = 1, maxLength = 100, description = "As printed", examples = "512/BC-UBND") @Nullable String number,

            @Schema(minLength = 1, maxLength = 200, description = "Who issued it", examples = "UBND tỉnh Hà Tĩnh")
            @Nullable String issuer,

            @Schema(description = "The day of signing") @Nullable LocalDate signedOn) {}
}
