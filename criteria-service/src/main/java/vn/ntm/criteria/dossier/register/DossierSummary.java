package vn.ntm.criteria.dossier.register;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.casework.calendar.DeadlineView;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * Where a dossier stands.
 *
 * @param unitOn the day on which the code means the unit
 * @param since the day on which it came to its state
 * @param version of the dossier, as its ETag says it
 */
@Schema(name = "RecognitionDossierSummary")
record DossierSummary(
        UUID id,
        UnitCode unitCode,
        LocalDate unitOn,
        Level level,
        ProgrammeYear programmeYear,
        String procedure,
        DossierStage state,
        LocalDate since,
        long version,
        DeadlineView deadline) {}
