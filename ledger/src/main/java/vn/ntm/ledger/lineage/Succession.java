package vn.ntm.ledger.lineage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.lineage.domain.Change;

/**
 * A unit that ended passed, wholly or in part, into another.
 *
 * @param changedOn the first day of the new order: the predecessor's last day is the day before
 * @param legalBasis the document, as printed
 */
public record Succession(
        UnitCode predecessor,
        UnitCode successor,
        LocalDate changedOn,
        Change change,
        @Nullable String legalBasis,
        Provenance provenance) {}
