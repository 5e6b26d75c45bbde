package vn.ntm.criteria.dossier.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedSet;

/** Which criteria a set has; a number means nothing without its set. */
public interface CriteriaNumbers {

    /** @return the numbers of its criteria on the day; nothing if the set is not on file */
    Optional<SequencedSet<Integer>> of(String criteriaSet, LocalDate day, Instant knownAt);
}
