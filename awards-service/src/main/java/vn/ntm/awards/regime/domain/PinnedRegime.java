package vn.ntm.awards.regime.domain;

import java.util.Optional;

/**
 * The regime that a nomination keeps to.
 *
 * @param provisional whether it is that of the day of receipt, for the nomination is not accepted for appraisal yet
 * @param notComparedWith the regime of the day of the question, if it lets older files have what is more favourable in it:
 *     nothing was compared, that is for people to do
 */
public record PinnedRegime(Regime regime, boolean provisional, Optional<Regime> notComparedWith) {

    /** @param today the regime of the day of the question */
    public static PinnedRegime of(Regime pinned, boolean provisional, Optional<Regime> today) {
        return new PinnedRegime(
                pinned,
                provisional,
                today.filter(later -> later.transition() != null)
                        .filter(later ->
                                later.valid().from().isAfter(pinned.valid().from())));
    }
}
