package vn.ntm.ocop.evaluation.application;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.EvaluationKind;

/**
 * What a dossier of a product is opened for.
 *
 * @param certificate that is to be evaluated again, or to have more stars
 * @param setNo the number of the product set
 * @param unit the commune that takes the file in
 * @param on the day on which it is opened, and on which the code means the unit; today if absent
 */
public record Opening(
        EvaluationKind kind,
        String product,
        @Nullable UUID certificate,
        int setNo,
        UnitCode unit,
        @Nullable LocalDate on,
        String reason,
        String document) {}
