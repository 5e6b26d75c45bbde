package vn.ntm.awards.eligibility.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.awards.form.domain.AwardForm;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.awards.regime.domain.Regime;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Who is to be checked, and for what.
 *
 * @param nominations each by itself, and all together against what their campaigns allot
 * @param validOn the day of which it is asked; today if absent
 * @param knownAt what was on file at this instant answers; now if absent
 * @param show which findings the answer has: all if absent; of more than 500 nominations only those that forbid
 */
@Schema(
        name = "EligibilityQuestion",
        requiredProperties = {"nominations"})
record EligibilityQuestion(
        @Schema(minItems = 1, maxItems = MOST) @Nullable List<@Nullable NominationQuestion> nominations,

        @Schema(examples = "2026-03-02") @Nullable LocalDate validOn,
        @Nullable Instant knownAt,
        @Nullable ShownFindings show) {

    static final int MOST = 10_000;
    private static final int MOST_IN_FULL = 500;
    private static final int MOST_TOLD = 20;
    private static final int LONGEST_KEY = 100;

    /**
     * Somebody who is, or would be, nominated.
     *
     * @param key what the answer calls it; of several each has its own
     * @param form the code of the form
     * @param achievementId for which; absent if none is named yet
     * @param campaignId in which it would be granted
     * @param issuerKind who would give it; absent if that is not to be checked
     * @param regime the code of the regime to which it is pinned; absent if the day says it
     * @param acceptedOn the day of its acceptance for appraisal, which says the regime; the day of the question if absent
     */
    @Schema(
            name = "NominationQuestion",
            requiredProperties = {"key", "recipientId", "form", "meritKind"})
    record NominationQuestion(
            @Schema(minLength = 1, maxLength = LONGEST_KEY, examples = "1") @Nullable String key,

            @Nullable UUID recipientId,

            @Schema(pattern = "^[A-Z][A-Z0-9_]{1,19}$", examples = "BK_TINH") @Nullable String form,

            @Nullable MeritKind meritKind,
            @Nullable UUID achievementId,
            @Nullable UUID campaignId,
            @Nullable IssuerKind issuerKind,

            @Schema(pattern = "^[A-Z][A-Z0-9_]{1,39}$", examples = "L2022_ND152_2025") @Nullable String regime,

            @Nullable LocalDate acceptedOn) {

        private void check(BodyChecks checks, String at) {
            checks.text(at + "/key", key, LONGEST_KEY)
                    .present(at + "/recipientId", recipientId)
                    .require(
                            at + "/form",
                            form != null && AwardForm.isCode(form),
                            "mã hình thức, ví dụ BK_TINH",
                            "a code such as BK_TINH")
                    .present(at + "/meritKind", meritKind)
                    .require(
                            at + "/regime",
                            regime == null || Regime.isCode(regime),
                            "mã chế độ, ví dụ L2022_ND152_2025",
                            "a code such as L2022_ND152_2025");
            checkDay(checks, at + "/acceptedOn", acceptedOn);
        }

        private Nominated nominated() {
            return new Nominated(
                    Objects.requireNonNull(key),
                    Objects.requireNonNull(recipientId),
                    Objects.requireNonNull(form),
                    Objects.requireNonNull(meritKind),
                    achievementId,
                    campaignId,
                    issuerKind,
                    regime,
                    acceptedOn);
        }
    }

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form, naming the first */
    List<Nominated> checked() {
        List<@Nullable NominationQuestion> given = Objects.requireNonNullElse(nominations, List.of());
        var checks = new BodyChecks()
                .require(
                        "/nominations",
                        !given.isEmpty() && given.size() <= MOST,
                        "từ 1 đến 10000 đề nghị",
                        "1 to 10000 nominations");
        checks.require(
                "/show",
                given.size() <= MOST_IN_FULL || show == ShownFindings.FORBIDDING,
                "FORBIDDING khi có hơn 500 đề nghị",
                "FORBIDDING if there are more than 500 nominations");
        checkDay(checks, "/validOn", validOn);
        checks.done();
        requireEach(given);
        return given.stream()
                .map(one -> Objects.requireNonNull(one).nominated())
                .toList();
    }

    /** Of many wrong ones the first few are told. */
    private static void requireEach(List<@Nullable NominationQuestion> given) {
        Set<String> keys = new HashSet<>();
        var checks = new BodyChecks();
        for (int at = 0; at < given.size(); at++) {
            String pointer = "/nominations/" + at;
            NominationQuestion one = given.get(at);
            checks.present(pointer, one);
            if (one != null) {
                one.check(checks, pointer);
                String key = one.key();
                checks.require(
                        pointer + "/key", key == null || keys.add(key), "mỗi đề nghị một khóa", "one key for each");
            }
            if (at % MOST_TOLD == MOST_TOLD - 1) {
                checks.done();
            }
        }
        checks.done();
    }

    private static void checkDay(BodyChecks checks, String pointer, @Nullable LocalDate day) {
        if (day != null) {
            checks.day(pointer, day);
        }
    }
}
