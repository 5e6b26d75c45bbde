package vn.ntm.criteria.classification;

import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;

/**
 * The area of a unit, and of the units below it that have none of their own.
 *
 * @param valid the days on which that is so
 * @param legalBasis the document that says so
 */
record Classification(
        UnitCode unit,
        AreaScheme scheme,
        Area area,
        Ground ground,
        DateRange valid,
        @Nullable String legalBasis,
        Provenance provenance) {}
