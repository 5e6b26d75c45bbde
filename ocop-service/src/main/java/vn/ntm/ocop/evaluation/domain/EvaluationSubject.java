package vn.ntm.ocop.evaluation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ocop.certificate.domain.EvaluationKind;

/**
 * What is evaluated, and why.
 *
 * @param product the key of the product
 * @param certificate the one that is evaluated again or is to have more stars; absent at a first evaluation
 * @param certificateStars how many it has
 * @param setNo the number of the product set
 * @param unit the commune that takes the file in
 * @param unitOn the day on which the code means the unit
 */
public record EvaluationSubject(
        EvaluationKind kind,
        String product,
        @Nullable UUID certificate,
        @Nullable Integer certificateStars,
        int setNo,
        UnitCode unit,
        LocalDate unitOn) {

    /** The set whose products are services, of which there are no samples: community tourism. */
    public static final int TOURISM = 26;

    private static final int FIVE = 5;

    /** @throws IllegalArgumentException if a first evaluation names a certificate, or another one none */
    public EvaluationSubject {
        if ((kind == EvaluationKind.FIRST) != (certificate == null)) {
            throw new IllegalArgumentException(kind + " " + certificate);
        }
    }

    /** Whether five stars are evaluated again: the ministry does that. */
    public boolean againForFiveStars() {
        return againForFiveStars(kind, certificateStars);
    }

    /** The same, of a dossier of the kind about a certificate with so many stars. */
    public static boolean againForFiveStars(EvaluationKind kind, @Nullable Integer certificateStars) {
        return kind == EvaluationKind.RE_EVALUATION && certificateStars != null && certificateStars == FIVE;
    }
}
