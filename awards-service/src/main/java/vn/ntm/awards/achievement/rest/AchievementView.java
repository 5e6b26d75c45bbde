package vn.ntm.awards.achievement.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.achievement.application.AchievementOnFile;
import vn.ntm.awards.achievement.domain.Achievement.Confirmation;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * What a recipient did, for those who may know.
 *
 * @param validFrom the first day of its period
 * @param validTo the day after the last
 * @param campaignId in which it was achieved; absent where in none
 * @param initiatives the numbers of the initiatives on which it rests
 * @param confirmed whether it is confirmed as it is written
 * @param confirmedBy the unit that confirmed it, by the code of the day
 * @param confirmation by which document
 * @param version how often it was recorded; the strong ETag
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Achievement")
record AchievementView(
        UUID achievementId,
        UUID recipientId,
        String title,
        @Nullable String description,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        MeritKind meritKind,
        @Nullable UUID campaignId,
        @Nullable String theme,
        List<String> initiatives,
        boolean confirmed,
        @Nullable UnitCode confirmedBy,
        @Nullable LocalDate confirmedOn,
        @Nullable String confirmation,
        String source,
        Confidence confidence,
        @Nullable String note,
        long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static AchievementView of(AchievementOnFile onFile) {
        return of(onFile, null);
    }

    static AchievementView of(AchievementOnFile onFile, @Nullable AsOf asOf) {
        var achievement = onFile.achievement();
        Confirmation confirmation = achievement.confirmation();
        return new AchievementView(
                achievement.id(),
                achievement.recipient(),
                achievement.title(),
                achievement.description(),
                achievement.period().from(),
                achievement.period().to(),
                achievement.merit(),
                achievement.campaign(),
                achievement.theme(),
                achievement.initiatives(),
                achievement.confirmed(),
                confirmation == null ? null : confirmation.by(),
                confirmation == null ? null : confirmation.on(),
                confirmation == null ? null : confirmation.document(),
                onFile.provenance().source(),
                onFile.provenance().confidence(),
                onFile.provenance().note(),
                achievement.version(),
                onFile.recordedAt(),
                asOf);
    }
}
