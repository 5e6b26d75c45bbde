package vn.ntm.criteria.lineage.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitType;

/** Files the rules by which what a unit had goes on, or not, with its successors. */
@ApplicationScoped
class CarryOverImport implements ImportKind {

    private final CarryOverRules rules;

    CarryOverImport(CarryOverRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "carry-over-rules";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "code",
                "subject",
                "title",
                "change",
                "successorType",
                "changedFrom",
                "changedTo",
                "treatment",
                "legalBasis",
                "source",
                "confidence",
                "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        CarryOverRule rule = read(row);
        rules.overlapping(rule).ifPresent(other -> {
            throw new Refusal(LineageProblem.CARRY_OVER_RULE_OVERLAPS, Map.of("other", other.code()));
        });
        return filing.file(
                rules.like(rule),
                rule,
                "carry-over rule " + rule.code(),
                rowId -> rules.replace(rowId, rule, filing),
                () -> rules.add(rule, filing));
    }

    private static CarryOverRule read(ImportRow row) {
        var subject = row.requiredChoice("subject", Subject.class);
        var treatment = row.requiredChoice("treatment", Treatment.class);
        boolean ofTitles = subject == Subject.TITLE;
        if (!ofTitles && (row.text("title") != null || treatment == Treatment.ACKNOWLEDGE_FIRST)) {
            throw ImportRow.invalid(
                    "subject",
                    subject.name(),
                    "TITLE khi quy tắc nói về danh hiệu",
                    "TITLE where titles are spoken of");
        }
        var from = row.date("changedFrom");
        var to = row.date("changedTo");
        requireOrder(from, to);
        var provenance = row.provenance();
        return new CarryOverRule(
                row.requiredText("code"),
                subject,
                row.text("title"),
                row.requiredChoice("change", Change.class),
                row.choice("successorType", UnitType.class),
                from,
                to,
                treatment,
                row.text("legalBasis"),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw ImportRow.invalid("changedTo", to.toString(), "ngày sau changedFrom", "a day after changedFrom");
        }
    }
}
