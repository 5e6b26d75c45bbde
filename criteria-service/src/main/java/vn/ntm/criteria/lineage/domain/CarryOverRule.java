package vn.ntm.criteria.lineage.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.lineage.domain.Step;
import vn.ntm.ledger.unit.UnitType;

/**
 * What becomes of one kind of thing when its unit passes into another. Rules are data: another province, or a later
 * law, has others.
 *
 * @param code by which the rule is called
 * @param title the title of which it speaks; absent when it speaks of all
 * @param successorType the type of successor of which it speaks; absent when it speaks of all
 * @param changedFrom the first day of change that it covers; absent when it has no beginning
 * @param changedTo the first day of change that it no longer covers; absent when it has no end
 * @param legalBasis the document, as printed; absent when none was found
 * @param source where it was read
 */
public record CarryOverRule(
        String code,
        Subject subject,
        @Nullable String title,
        Change change,
        @Nullable UnitType successorType,
        @Nullable LocalDate changedFrom,
        @Nullable LocalDate changedTo,
        Treatment treatment,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    boolean speaksOf(Subject asked, @Nullable String askedTitle, Step step) {
        return subject == asked
                && change == step.change()
                && (title == null || title.equals(askedTitle))
                && (successorType == null || successorType == step.successor().type())
                && covers(step.changedOn());
    }

    /** How much it says of what it covers: the type of the successor weighs more than the title. */
    int precision() {
        return (successorType == null ? 0 : 2) + (title == null ? 0 : 1);
    }

    private boolean covers(LocalDate day) {
        return (changedFrom == null || !day.isBefore(changedFrom)) && (changedTo == null || day.isBefore(changedTo));
    }
}
