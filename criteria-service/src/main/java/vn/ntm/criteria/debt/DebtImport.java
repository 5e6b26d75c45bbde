package vn.ntm.criteria.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;

/** Files what reports state of construction debt. */
@ApplicationScoped
class DebtImport implements ImportKind {

    private final Debts debts;
    private final UnitDirectory units;
    private final Calendar calendar;

    DebtImport(Debts debts, UnitDirectory units, Calendar calendar) {
        this.debts = debts;
        this.units = units;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "construction-debts";
    }

    @Override
    public List<String> columns() {
        return List.of("unitCode", "period", "amountVnd", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        row.requiredNumber("amountVnd");
        BigDecimal amount = Objects.requireNonNull(row.wholeNumber("amountVnd"));
        var debt = new ReportedDebt(row.requiredCode("unitCode"), period(row), amount, row.provenance());
        DayProblem.requireCome(debt.unitOn(), calendar.today());
        units.on(debt.unit(), debt.unitOn());
        return filing.file(
                debts.like(debt),
                debt,
                "construction debt " + debt.unit() + " " + debt.period(),
                rowId -> debts.replace(rowId, debt, filing),
                () -> debts.add(debt, filing));
    }

    private static Period period(ImportRow row) {
        String text = row.requiredText("period");
        return Period.parse(text)
                .orElseThrow(() -> ImportRow.invalid(
                        "period", text, "kỳ dạng 2024 hoặc 2024-H1", "a period such as 2024 or 2024-H1"));
    }
}
