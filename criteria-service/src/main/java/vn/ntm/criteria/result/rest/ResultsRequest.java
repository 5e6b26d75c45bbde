package vn.ntm.criteria.result.rest;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.result.domain.ResultEntry;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** Results to be entered or corrected. Measures that are not named keep what is on file. */
@Schema(requiredProperties = {"results", "reason", "document"})
record ResultsRequest(
        @Schema(minItems = 1, maxItems = MOST, description = "The results, each measure once")
        List<Entry> results,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_REASON,
                description = "Why they are entered or corrected",
                examples = "Tổng hợp cuối năm")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which they rest: number, issuer, date",
                examples = "Báo cáo 12/BC-UBND ngày 15/12/2024")
        String document)
        implements Reasoned {

    private static final int MOST = 100;
    private static final int LONGEST_CODE = 80;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    List<ResultEntry> entries(UnitCode unit, Period period) {
        var checks = new BodyChecks().reasoned(reason, document);
        check(checks, results);
        checks.done();
        return results.stream()
                .map(entry -> new ResultEntry(
                        entry.measure, unit, period, entry.value, document.strip(), Confidence.HIGH, entry.note))
                .toList();
    }

    private static void check(BodyChecks checks, @Nullable List<Entry> results) {
        if (results == null || results.isEmpty() || results.size() > MOST) {
            checks.require("/results", false, "1 đến %d kết quả".formatted(MOST), "1 to %d results".formatted(MOST));
            return;
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            String at = "/results/" + i;
            Entry entry = results.get(i);
            checks.present(at, entry);
            if (entry != null) {
                check(checks, at, entry);
                checks.require(at + "/measure", named.add(entry.measure), "chỉ nêu một lần", "named once only");
            }
        }
    }

    private static void check(BodyChecks checks, String at, Entry entry) {
        checks.text(at + "/measure", entry.measure, LONGEST_CODE)
                .require(
                        at + "/value",
                        isValue(entry.value),
                        "số không âm, tối đa %d chữ số và %d chữ số thập phân".formatted(MOST_DIGITS, MOST_DECIMALS),
                        "a number not negative, of at most %d digits and %d decimals"
                                .formatted(MOST_DIGITS, MOST_DECIMALS))
                .optionalText(at + "/note", entry.note, BodyChecks.LONGEST_REASON);
    }

    private static boolean isValue(@Nullable BigDecimal value) {
        return value != null
                && value.signum() >= 0
                && value.precision() - value.scale() <= MOST_DIGITS
                && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /**
     * One result.
     *
     * @param measure its code in the catalogue
     * @param value in the unit of the measure
     */
    @Schema(
            name = "ResultEntry",
            requiredProperties = {"measure", "value"})
    record Entry(
            @Schema(minLength = 1, maxLength = LONGEST_CODE, examples = ResultExamples.MEASURE)
            String measure,

            @Schema(minimum = "0", examples = "2.35") BigDecimal value,

            @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note) {}
}
