package vn.ntm.ocop.council.rest.answer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.rest.body.ScoreSheetRequest.Tick;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/**
 * The sheet of a member in a scoring.
 *
 * @param scoring the number of the scoring of the dossier
 * @param person whose it is
 * @param sealed whether what it says is shown to nobody but its member
 * @param ticks absent while it is sealed, but for its member
 */
@Schema(name = "CouncilSheet")
public record SheetView(
        UUID id,
        int scoring,
        String person,
        Instant filedAt,
        boolean sealed,
        String ruleSet,
        int setNo,
        @Nullable List<Tick> ticks) {

    /** @param asking who asks */
    public static SheetView of(ScoringOnFile onFile, MemberSheet sheet, String asking) {
        var scoring = onFile.scoring();
        ScoringOnFile.FiledSheet filed = onFile.filed(sheet.member());
        return new SheetView(
                filed.id(),
                scoring.number(),
                sheet.member(),
                filed.at(),
                !scoring.opened(),
                sheet.ruleSet(),
                sheet.setNo(),
                scoring.shows(sheet.member(), asking)
                        ? sheet.ticks().entrySet().stream()
                                .map(tick -> new Tick(tick.getKey(), tick.getValue()))
                                .toList()
                        : null);
    }
}
