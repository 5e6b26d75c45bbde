package vn.ntm.ledger.programmeyear;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;

/**
 * A programme year: whether its published figures can still change.
 *
 * @param year the programme year
 * @param state open, proposed to be closed, or closed
 * @param since when that was recorded; absent for a year of which nothing was said yet
 * @param document the document on which it rests
 * @param reason why
 * @param validOn the day, if one was asked for; it does not change the answer, for a state has no day but its recording
 * @param knownAt the instant, if one was asked for
 */
@Schema(name = "ProgrammeYearView")
record YearView(
        ProgrammeYear year,
        YearState.Step state,
        @Nullable Instant since,
        @Nullable String document,
        @Nullable String reason,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static YearView of(YearOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var said = onFile.row();
        return new YearView(
                onFile.year(),
                onFile.state().step(),
                said.map(YearOnFile.Said::recordedAt).orElse(null),
                said.map(row -> row.provenance().source()).orElse(null),
                said.map(row -> row.provenance().note()).orElse(null),
                validOn,
                knownAt);
    }
}
