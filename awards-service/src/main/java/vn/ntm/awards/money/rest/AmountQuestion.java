package vn.ntm.awards.money.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.ledger.request.BodyChecks;

/**
 * For whom money is to be reckoned.
 *
 * @param decisionOn the day of the decision, on which the regime and the base salary depend
 * @param lines recipients of one kind who are given one form
 * @param knownAt what was on file at this instant answers; now if absent
 */
@Schema(name = "AmountQuestion")
record AmountQuestion(
        @Schema(description = "The day of the decision, in Việt Nam", examples = "2024-02-21", required = true)
        @Nullable LocalDate decisionOn,

        @Schema(minItems = 1, maxItems = MOST, required = true) @Nullable List<@Nullable LineQuestion> lines,

        @Schema(
                description = "What was on file at this instant answers; now if absent",
                examples = "2026-11-23T08:00:00Z")
        @Nullable Instant knownAt) {

    static final int MOST = 500;
    static final int MOST_RECIPIENTS = 1_000_000;

    /** So that the database takes the day. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /**
     * Recipients of one kind.
     *
     * @param form the code of the form
     * @param count how many there are
     */
    @Schema(name = "AmountLineQuestion")
    record LineQuestion(
            @Schema(description = "The code of the form", examples = "BK_TINH", required = true) @Nullable String form,

            @Schema(description = "Who is given it", examples = "INDIVIDUAL", required = true) @Nullable RecipientKind recipientKind,

            @Schema(
                    description = "How many recipients there are; 1 if absent",
                    examples = "35",
                    minimum = "1",
                    maximum = "1000000")
            @Nullable Integer count) {}

    /** A line whose properties are there. */
    record Line(String form, RecipientKind recipient, int count) {}

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    List<Line> checked() {
        LocalDate day = decisionOn;
        List<@Nullable LineQuestion> given = Objects.requireNonNullElse(lines, List.of());
        var checks = new BodyChecks()
                .present("/decisionOn", day)
                .require(
                        "/decisionOn",
                        day == null || (!day.isBefore(FIRST) && !day.isAfter(LAST)),
                        "một ngày từ năm 1900 đến 2999",
                        "a day of the years 1900 to 2999")
                .require("/lines", !given.isEmpty() && given.size() <= MOST, "từ 1 đến 500 dòng", "1 to 500 lines");
        for (int line = 0; line < Math.min(given.size(), MOST); line++) {
            check(checks, "/lines/" + line, given.get(line));
        }
        checks.done();
        return given.stream()
                .map(Objects::requireNonNull)
                .map(AmountQuestion::line)
                .toList();
    }

    LocalDate day() {
        return Objects.requireNonNull(decisionOn);
    }

    private static void check(BodyChecks checks, String pointer, @Nullable LineQuestion line) {
        checks.present(pointer, line);
        if (line == null) {
            return;
        }
        String form = line.form();
        RecipientKind recipient = line.recipientKind();
        Integer count = line.count();
        checks.require(
                        pointer + "/form",
                        form != null && AwardForm.isCode(form),
                        "mã hình thức, ví dụ BK_TINH",
                        "a code such as BK_TINH")
                .require(
                        pointer + "/recipientKind",
                        recipient != null && recipient != RecipientKind.UNSPLIT,
                        "một loại đối tượng, đã tách riêng",
                        "one kind of recipient, split from others")
                .require(
                        pointer + "/count",
                        count == null || (count >= 1 && count <= MOST_RECIPIENTS),
                        "từ 1 đến 1000000",
                        "1 to 1000000");
    }

    private static Line line(LineQuestion given) {
        return new Line(
                Objects.requireNonNull(given.form()),
                Objects.requireNonNull(given.recipientKind()),
                Objects.requireNonNullElse(given.count(), 1));
    }
}
