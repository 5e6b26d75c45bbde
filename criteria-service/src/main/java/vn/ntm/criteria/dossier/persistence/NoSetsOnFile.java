package vn.ntm.criteria.dossier.persistence;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedSet;
import vn.ntm.criteria.dossier.application.CriteriaNumbers;

/** As long as no part of the service keeps criteria sets, a dossier lists its criteria itself. */
@DefaultBean
@ApplicationScoped
class NoSetsOnFile implements CriteriaNumbers {

    @Override
    public Optional<SequencedSet<Integer>> of(String criteriaSet, LocalDate day, Instant knownAt) {
        return Optional.empty();
    }
}
