package vn.ntm.criteria.classification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Area;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;

/**
 * The area of a unit, and of the units below it that have none of their own.
 *
 * @param ground why it is that one
 * @param validFrom the first day; absent if it was always so
 * @param validTo the day after the last; absent while it is so
 * @param legalBasis the document that says so
 */
@Schema(name = "CommuneClassification")
record ClassificationView(
        UnitCode unitCode,
        AreaScheme scheme,
        Area area,
        Ground ground,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note) {

    static ClassificationView of(Classification classification) {
        var provenance = classification.provenance();
        return new ClassificationView(
                classification.unit(),
                classification.scheme(),
                classification.area(),
                classification.ground(),
                classification.valid().from(),
                classification.valid().to(),
                classification.legalBasis(),
                provenance.source(),
                provenance.confidence(),
                provenance.note());
    }
}
