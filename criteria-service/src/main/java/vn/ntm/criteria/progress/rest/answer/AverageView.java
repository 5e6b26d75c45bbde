package vn.ntm.criteria.progress.rest.answer;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.progress.domain.Tally;

/**
 * How many criteria a commune meets on average.
 *
 * @param numerator the criteria that all assessed communes meet
 * @param denominator the assessed communes; the others are not counted as zero
 * @param value to two decimals; absent if none was assessed
 * @param of how many national criteria the set has
 * @param undecided criteria of assessed communes that may be met: the average is at least the value
 * @param href the query that lists the communes
 */
@Schema(name = "CriteriaAverage")
public record AverageView(
        int numerator, int denominator, @Nullable BigDecimal value, long of, int undecided, String href) {

    static AverageView of(Tally tally, long criteria, String href) {
        return new AverageView(
                tally.met(), tally.assessed(), tally.average().orElse(null), criteria, tally.undecided(), href);
    }
}
