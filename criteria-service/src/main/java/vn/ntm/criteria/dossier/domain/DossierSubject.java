package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * What a dossier is about.
 *
 * @param unitId the identity of the unit: codes are given to others later
 * @param unitOn the day on which the code means the unit: that of the opening
 * @param criteriaSet the published version that the unit is held against, which was in force on the day of the opening
 * @param criteria the numbers of its criteria: all of them, also those that the province added
 */
public record DossierSubject(
        UUID unitId,
        UnitCode unit,
        LocalDate unitOn,
        Level level,
        ProgrammeYear programmeYear,
        SetVersion criteriaSet,
        SequencedSet<Integer> criteria) {

    public DossierSubject {
        criteria = Collections.unmodifiableSequencedSet(new TreeSet<>(criteria));
    }
}
