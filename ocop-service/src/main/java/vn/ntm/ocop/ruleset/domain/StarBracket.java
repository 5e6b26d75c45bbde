package vn.ntm.ocop.ruleset.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.domain.Origin;

/**
 * The averages that a number of stars takes (khung điểm phân hạng).
 *
 * @param least the lowest average in it
 * @param most where it ends
 * @param mostIncluded whether that average is in it; a band that was printed in whole numbers ends with its last
 * @param certificate whether there is a certificate; absent if no source says so
 * @param conditions what else has to hold, in the words of the source
 */
public record StarBracket(
        int stars,
        BigDecimal least,
        BigDecimal most,
        boolean mostIncluded,
        RecognisingLevel recognisedBy,
        @Nullable Boolean certificate,
        @Nullable String conditions,
        @Nullable String legalBasis,
        Origin origin) {

    public static final int MOST_STARS = 5;

    /** Whether the next bracket begins where this one ends. */
    public boolean meets(StarBracket next) {
        return !mostIncluded && most.compareTo(next.least) == 0;
    }
}
