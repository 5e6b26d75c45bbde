package vn.ntm.awards.money.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.money.application.MoneyRules;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.awards.money.domain.Rounding;
import vn.ntm.awards.money.domain.RoundingRule;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredMoneyRules implements MoneyRules {

    private static final String SALARIES = """
            select *, lower(valid) as valid_from, upper(valid) as valid_to from base_salary
            where lower(valid) <= :day and\s""" + Known.AT + " order by lower(valid)";
    private static final String ROUNDING = "select * from money_rounding where regime = :regime and " + Known.AT;

    private final Jdbi jdbi;

    StoredMoneyRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<BaseSalary> baseSalary(LocalDate day, Instant knownAt) {
        return baseSalaries(day, knownAt).stream()
                .filter(salary -> salary.valid().contains(day))
                .findFirst();
    }

    @Override
    public List<BaseSalary> baseSalaries(LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SALARIES)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .map((columns, _) -> salary(new Row(columns)))
                .list());
    }

    @Override
    public Optional<RoundingRule> rounding(String regime, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(ROUNDING)
                .bind("regime", regime)
                .bind("knownAt", knownAt)
                .map((columns, _) -> rounding(new Row(columns)))
                .findOne());
    }

    private static BaseSalary salary(Row row) throws SQLException {
        return new BaseSalary(row.days(), row.decimal("amount_vnd"), row.optionalText("legal_basis"), row.origin());
    }

    private static RoundingRule rounding(Row row) throws SQLException {
        return new RoundingRule(row.choice("rule", Rounding.class), row.optionalText("legal_basis"), row.origin());
    }
}
