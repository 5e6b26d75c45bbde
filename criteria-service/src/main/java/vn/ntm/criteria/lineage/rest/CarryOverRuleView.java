package vn.ntm.criteria.lineage.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.lineage.domain.CarryOverRule;
import vn.ntm.criteria.lineage.domain.Subject;
import vn.ntm.criteria.lineage.domain.Treatment;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.UnitType;

/**
 * What becomes of something when its unit passes into another.
 *
 * @param title the title of which it speaks; absent when it speaks of all, or of none
 * @param successorType the type of successor of which it speaks; absent when it speaks of all
 * @param changedFrom the first day of change that it covers; absent when it has no beginning
 * @param changedTo the first day of change that it no longer covers; absent when it has no end
 * @param legalBasis the document, as printed; absent when none was found
 */
@Schema(name = "CarryOverRule")
public record CarryOverRuleView(
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

    /** The rule as everybody may read it. */
    public static CarryOverRuleView of(CarryOverRule rule) {
        return new CarryOverRuleView(
                rule.code(),
                rule.subject(),
                rule.title(),
                rule.change(),
                rule.successorType(),
                rule.changedFrom(),
                rule.changedTo(),
                rule.treatment(),
                rule.legalBasis(),
                rule.source(),
                rule.confidence(),
                rule.note());
    }
}
