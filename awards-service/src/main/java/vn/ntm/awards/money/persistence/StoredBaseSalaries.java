package vn.ntm.awards.money.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.awards.money.application.BaseSalaries;
import vn.ntm.awards.money.domain.BaseSalary;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;

@ApplicationScoped
class StoredBaseSalaries implements BaseSalaries {

    private static final String SALARIES = """
            select *, lower(valid) as valid_from, upper(valid) as valid_to from base_salary
            where lower(valid) <= :day and\s""" + Known.AT + " order by lower(valid)";

    private final Jdbi jdbi;

    StoredBaseSalaries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<BaseSalary> on(LocalDate day, Instant knownAt) {
        return begun(day, knownAt).stream()
                .filter(salary -> salary.valid().contains(day))
                .findFirst();
    }

    @Override
    public List<BaseSalary> begun(LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(SALARIES)
                .bind("day", day)
                .bind("knownAt", knownAt)
                .map((columns, _) -> salary(new Row(columns)))
                .list());
    }

    private static BaseSalary salary(Row row) throws SQLException {
        return new BaseSalary(row.days(), row.decimal("amount_vnd"), row.optionalText("legal_basis"), row.origin());
    }
}
