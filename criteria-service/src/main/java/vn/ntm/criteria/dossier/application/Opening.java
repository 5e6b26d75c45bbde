package vn.ntm.criteria.dossier.application;

import java.time.LocalDate;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * What a dossier is opened for.
 *
 * @param criteria the numbers of the criteria, where the set is not on file
 * @param on the day on which it is opened, and on which the code means the unit; today if absent
 */
public record Opening(
        UnitCode unit,
        Level level,
        ProgrammeYear programmeYear,
        String criteriaSet,
        SequencedSet<Integer> criteria,
        @Nullable LocalDate on,
        String reason,
        String document) {}
