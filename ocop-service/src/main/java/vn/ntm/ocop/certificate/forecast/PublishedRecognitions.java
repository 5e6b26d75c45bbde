package vn.ntm.ocop.certificate.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.figure.Published;

/**
 * How many products a report says were recognised in the programme year whose certificates run out in this one, beside those
 * that are on record. The difference is never filled.
 *
 * @param stars of the products; absent if the report counts all
 * @param recorded how many certificates of that programme year are on record
 * @param gap the published number less the recorded one; absent where the report speaks of a part of the year
 */
@Schema(name = "ForecastPublished")
record PublishedRecognitions(
        int programmeYear,
        @Nullable Integer stars,
        BigDecimal value,
        Published.Status status,
        @Nullable LocalDate publishedOn,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable Integer recorded,
        @Nullable BigDecimal gap) {

    PublishedRecognitions beside(int count) {
        return new PublishedRecognitions(
                programmeYear,
                stars,
                value,
                status,
                publishedOn,
                source,
                confidence,
                note,
                count,
                status == Published.Status.PARTIAL ? null : value.subtract(BigDecimal.valueOf(count)));
    }
}
