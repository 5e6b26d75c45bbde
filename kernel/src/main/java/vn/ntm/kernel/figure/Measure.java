package vn.ntm.kernel.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.kernel.Bilingual;

/** Something that the programme counts. Each service lists what it can count, or what was published of its matters. */
public interface Measure {

    /** The stable dotted code: {@code communes.recognised.advanced}. */
    String code();

    Bilingual label();

    Kind kind();

    /** What one of it is: {@code commune}, {@code product}, {@code VND}, {@code percent}. */
    String unitOfMeasure();

    /** How a measure behaves over time. */
    @Schema(name = "MeasureKind")
    enum Kind {
        /** What happened in the year. */
        FLOW,
        /** What there is on a day. */
        STOCK,
        /** A share, with its numerator and denominator, on a day. */
        RATIO,
        /** A sum of money of the year. */
        AMOUNT
    }
}
