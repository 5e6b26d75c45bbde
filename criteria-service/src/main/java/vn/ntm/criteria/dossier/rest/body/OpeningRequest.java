package vn.ntm.criteria.dossier.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.Opening;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** A dossier to be opened. */
public record OpeningRequest(
        @Schema(description = "The code of the unit, on the day of the opening", examples = "18133")
        UnitCode unitCode,

        @Schema(description = "The title that is sought", examples = "ADVANCED")
        Level level,

        @Schema(
                description = "The year of the programme for which it would count",
                minimum = "2009",
                maximum = "2100",
                examples = "2025")
        Integer programmeYear,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_SET,
                description = "The code of the criteria set that the unit is held against; the dossier keeps to the"
                        + " version in force on the day of the opening",
                examples = "NTM_NC_XA_2021_2025")
        String criteriaSet,

        @Schema(description = "The day of the opening; today if absent", examples = "2025-08-04") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "Why it is opened")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "The document on which that rests: number, issuer, date")
        String document)
        implements Reasoned {

    private static final int LONGEST_SET = 60;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Opening toDomain() {
        new BodyChecks()
                .present("/unitCode", unitCode)
                .present("/level", level)
                .year("/programmeYear", programmeYear)
                .text("/criteriaSet", criteriaSet, LONGEST_SET)
                .reasoned(reason, document)
                .done();
        return new Opening(unitCode, level, new ProgrammeYear(programmeYear), criteriaSet, on, reason, document);
    }
}
