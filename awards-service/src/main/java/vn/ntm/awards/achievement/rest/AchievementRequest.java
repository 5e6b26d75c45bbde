package vn.ntm.awards.achievement.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.domain.Achievement;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.domain.Days;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * What a recipient did, as it is registered or corrected.
 *
 * @param title what it was, in a line
 * @param description what there is to say of it
 * @param validFrom the first day of its period
 * @param validTo the day after the last
 * @param meritKind for what kind of merit it counts
 * @param campaignId in which it was achieved, if in one
 * @param theme the code of a theme of the campaign
 * @param initiatives the numbers of the initiatives on which it rests
 * @param source the paper where it was read
 */
@Schema(
        name = "AchievementRequest",
        requiredProperties = {"recipientId", "title", "validFrom", "validTo", "meritKind", "source", "confidence"})
record AchievementRequest(
        UUID recipientId,

        @Schema(minLength = 1, maxLength = LONGEST_TITLE, examples = "Hiến đất mở đường liên thôn")
        String title,

        @Schema(minLength = 1, maxLength = LONGEST_TEXT) @Nullable String description,

        LocalDate validFrom,

        LocalDate validTo,

        MeritKind meritKind,

        @Nullable UUID campaignId,

        @Schema(pattern = "^[A-Z0-9]+(-[A-Z0-9]+)*$", maxLength = 40) @Nullable String theme,

        @Schema(maxItems = MOST_INITIATIVES) @Nullable List<String> initiatives,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, examples = "Báo cáo thành tích")
        String source,

        Confidence confidence,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_INITIATIVES = 20;

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Achievement achievement(UUID id) {
        check();
        return new Achievement(
                id,
                1,
                recipientId,
                title.strip(),
                description == null ? null : description.strip(),
                new Days(validFrom, validTo),
                meritKind,
                campaignId,
                theme,
                initiatives == null
                        ? List.of()
                        : initiatives.stream()
                                .map(Achievement::initiative)
                                .flatMap(Optional::stream)
                                .toList(),
                null);
    }

    Provenance provenance() {
        return new Provenance(source.strip(), confidence, note);
    }

    private void check() {
        var checks = new BodyChecks()
                .present("/recipientId", recipientId)
                .text("/title", title, LONGEST_TITLE)
                .optionalText("/description", description, LONGEST_TEXT)
                .day("/validFrom", validFrom)
                .day("/validTo", validTo)
                .require(
                        "/validTo",
                        validTo == null || validFrom == null || validFrom.isBefore(validTo),
                        "ngày sau ngày đầu",
                        "a day after the first")
                .present("/meritKind", meritKind)
                .require(
                        "/meritKind",
                        campaignId == null || meritKind == MeritKind.MOVEMENT || meritKind == MeritKind.THEMATIC,
                        "trong phong trào chỉ có MOVEMENT hoặc THEMATIC",
                        "in a campaign only MOVEMENT or THEMATIC")
                .require("/theme", theme == null || campaignId != null, "chỉ của một phong trào", "of a campaign only")
                .text("/source", source, BodyChecks.LONGEST_DOCUMENT)
                .present("/confidence", confidence)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        checkInitiatives(checks);
        checks.done();
    }

    private void checkInitiatives(BodyChecks checks) {
        if (initiatives == null) {
            return;
        }
        checks.require("/initiatives", initiatives.size() <= MOST_INITIATIVES, "tối đa 20 sáng kiến", "at most 20");
        for (int i = 0; i < Math.min(initiatives.size(), MOST_INITIATIVES); i++) {
            String number = initiatives.get(i);
            checks.require(
                    "/initiatives/" + i,
                    number != null && Achievement.initiative(number).isPresent(),
                    "số hiệu sáng kiến, ví dụ SK-15/2025",
                    "the number of an initiative, such as SK-15/2025");
        }
    }

    /** Nothing that may be of a person goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
