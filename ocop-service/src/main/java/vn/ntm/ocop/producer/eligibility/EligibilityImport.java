package vn.ntm.ocop.producer.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Outcome;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.producer.Producer;

/** Files the rules on who takes part. */
@ApplicationScoped
class EligibilityImport implements ImportKind {

    private final ProducerEligibilities eligibilities;

    EligibilityImport(ProducerEligibilities eligibilities) {
        this.eligibilities = eligibilities;
    }

    @Override
    public String name() {
        return "producer-eligibilities";
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "firstSet", "lastSet", "validFrom", "validTo", "source", "confidence", "note");
    }

    @Override
    public Outcome take(ImportRow row, Filing filing) {
        var rule = new Eligibility(
                row.requiredChoice("kind", Producer.Kind.class),
                Objects.requireNonNullElse(row.integer("firstSet"), 1),
                Objects.requireNonNullElse(row.integer("lastSet"), Eligibility.MOST_SETS),
                row.requiredRange("validFrom", "validTo"),
                row.provenance());
        check(rule);
        return filing.file(
                eligibilities.like(rule),
                rule,
                "producer eligibility of " + rule.kind(),
                rowId -> eligibilities.replace(rowId, rule, filing),
                () -> eligibilities.add(rule, filing));
    }

    private static void check(Eligibility rule) {
        if (!rule.kind().isStated() || rule.kind() == Producer.Kind.LARGE_ENTERPRISE) {
            throw new Refusal(EligibilityProblem.ELIGIBILITY_FORM_NOT_STATED, Map.of("kind", rule.kind()));
        }
        boolean inOrder =
                1 <= rule.firstSet() && rule.firstSet() <= rule.lastSet() && rule.lastSet() <= Eligibility.MOST_SETS;
        if (!inOrder) {
            throw new Refusal(
                    EligibilityProblem.ELIGIBILITY_SETS_WRONG,
                    Map.of("most", Eligibility.MOST_SETS, "first", rule.firstSet(), "last", rule.lastSet()));
        }
    }
}
