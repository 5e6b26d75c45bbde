package vn.ntm.awards.money.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.awards.money.domain.BaseSalary;

/** The base salaries on file. */
public interface BaseSalaries {

    Optional<BaseSalary> on(LocalDate day, Instant knownAt);

    /** The base salaries that had begun by the day, the earliest first. */
    List<BaseSalary> begun(LocalDate day, Instant knownAt);
}
