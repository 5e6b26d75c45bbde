package vn.ntm.criteria.dossier.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SequencedSet;
import java.util.TreeSet;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;

/**
 * What a dossier is about.
 *
 * @param unitOn the day on which the code means the unit: that of the opening
 * @param criteriaSet the set that the unit is held against; a number means nothing without it
 * @param criteria the numbers of its criteria, as they were when the dossier was opened
 */
public record DossierSubject(
        UnitCode unit,
        LocalDate unitOn,
        Level level,
        ProgrammeYear programmeYear,
        String criteriaSet,
        SequencedSet<Integer> criteria) {

    public DossierSubject {
        criteria = Collections.unmodifiableSequencedSet(new TreeSet<>(criteria));
    }
}
