package vn.ntm.awards.money.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.awards.money.domain.RoundingRule;

/** What amounts are reckoned from, besides coefficients. */
public interface MoneyRules {

    Optional<BaseSalary> baseSalary(LocalDate day, Instant knownAt);

    /** The base salaries that had begun by the day, the earliest first. */
    List<BaseSalary> baseSalaries(LocalDate day, Instant knownAt);

    /** How a regime rounds; nothing if no source states it. */
    Optional<RoundingRule> rounding(String regime, Instant knownAt);
}
