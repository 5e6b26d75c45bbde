package vn.ntm.criteria.dossier.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * What a dossier is opened for.
 *
 * @param criteriaSet the code of the set; its version is the one in force on the day
 * @param on the day on which it is opened, and on which the code means the unit; today if absent
 */
public record Opening(
        UnitCode unit,
        Level level,
        ProgrammeYear programmeYear,
        String criteriaSet,
        @Nullable LocalDate on,
        String reason,
        String document) {}
