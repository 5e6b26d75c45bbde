package vn.ntm.criteria.funding.balance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.HalfYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.unit.UnitProblem;

/** Adds up the ledger. */
@ApplicationScoped
class BalanceQueries {

    /** Where a unit lies is asked once for each unit and day, not for each posting. */
    private static final String CELLS = """
            with posted as (
                select unit_code, posted_on, funding_source, budget_tier, nature, stage, form,
                       case when posted_on <= make_date(programme_year, 6, 30) then 'FIRST' else 'SECOND' end as half,
                       sum(case effect when 'ADDS' then amount_vnd else -amount_vnd end) as amount, count(*) as postings
                from funding_posting
                where programme_year = :year and posted_on <= :validOn and %s
                group by unit_code, posted_on, funding_source, budget_tier, nature, stage, form, half),
            places as materialized (
                select unit_code, posted_on from (select distinct unit_code, posted_on from posted) place
                where cast(:unit as text) is null or unit_code = any (array(select units_ever_in(:unit))) and :unit = any (unit_path(unit_code, posted_on, :knownAt)))
            select funding_source, budget_tier, nature, stage, form, half, sum(amount) as amount, sum(postings) as postings
            from posted join places using (unit_code, posted_on)
            group by funding_source, budget_tier, nature, stage, form, half""".formatted(Known.AT);

    private final Jdbi jdbi;

    BalanceQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws Refusal if the unit never was */
    Balance of(BalanceQuestion question) {
        requireKnown(question);
        return new Balance(jdbi.withHandle(handle -> handle.createQuery(CELLS)
                .bind("year", question.year())
                .bind("unit", question.unit())
                .bind("validOn", question.asOf().validOn())
                .bind("knownAt", question.asOf().knownAt())
                .map((columns, context) -> cell(new Row(columns)))
                .list()));
    }

    /** Nothing was posted for a unit that never was: that is no balance of zero. */
    private void requireKnown(BalanceQuestion question) {
        var unit = question.unit();
        if (unit == null) {
            return;
        }
        boolean known = jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from unit_spell where code = :unit and " + Known.AT + ")")
                .bind("unit", unit)
                .bind("knownAt", question.asOf().knownAt())
                .mapTo(Boolean.class)
                .one());
        if (!known) {
            throw new Refusal(UnitProblem.UNIT_UNKNOWN, Map.of("code", unit));
        }
    }

    private static Cell cell(Row row) throws SQLException {
        var line = new FundingLine(
                row.choice("funding_source", FundingSource.class),
                row.optionalChoice("budget_tier", BudgetTier.class),
                row.optionalChoice("nature", FundingNature.class));
        return new Cell(
                line,
                row.choice("stage", FundingStage.class),
                row.choice("half", HalfYear.class),
                row.choice("form", ContributionForm.class),
                row.decimal("amount"),
                row.columns().getLong("postings"));
    }
}
