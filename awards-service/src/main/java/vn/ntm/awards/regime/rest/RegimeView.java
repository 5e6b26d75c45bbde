package vn.ntm.awards.regime.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.regime.application.RegimeOnFile;
import vn.ntm.awards.regime.domain.RegimeContent;
import vn.ntm.awards.regime.domain.RegimeStanding;
import vn.ntm.awards.regime.domain.Rounding;
import vn.ntm.awards.regime.domain.RoundingRule;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * A law on emulation and commendation with its decree.
 *
 * @param decree that details it; absent if not known
 * @param circular that guides it; absent if not known
 * @param validFrom the first day on which it holds
 * @param validTo the day after the last; absent while it lasts
 * @param content how much of it is on file
 * @param replaces the regime that says the same rules, written down worse
 * @param transition what holds for files that were accepted before it, in the words of the source
 * @param rounding how amounts are rounded; absent if no source states it
 * @param contentHash names all that it says, since it was published
 * @param standing how it stands on the day of the question; in an answer about one only if a day was named
 * @param validOn the day of the question, if one was named; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered, if one was named; absent in a list, which says it once
 */
@Schema(name = "AwardRegime")
record RegimeView(
        String code,
        Bilingual name,
        String law,
        @Nullable String decree,
        @Nullable String circular,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        RegimeContent content,
        @Nullable String replaces,
        @Nullable String transition,
        @Nullable RoundingView rounding,
        @Nullable String legalBasis,
        RegimeState state,
        @Nullable String contentHash,
        @Nullable Instant publishedAt,
        @Nullable RegimeStanding standing,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** Whether a regime can still be edited. */
    enum RegimeState {
        DRAFT,
        PUBLISHED
    }

    static RegimeView of(
            RegimeOnFile onFile,
            @Nullable RegimeStanding standing,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        var regime = onFile.regime();
        var publication = onFile.publication();
        return new RegimeView(
                regime.code(),
                regime.name(),
                regime.law(),
                regime.decree(),
                regime.circular(),
                regime.valid().from(),
                regime.valid().to(),
                regime.content(),
                regime.replaces(),
                regime.transition(),
                RoundingView.of(regime.rounding()),
                regime.legalBasis(),
                publication.isPresent() ? RegimeState.PUBLISHED : RegimeState.DRAFT,
                publication.map(RegimeOnFile.Publication::contentHash).orElse(null),
                publication.map(RegimeOnFile.Publication::publishedAt).orElse(null),
                standing,
                regime.origin().source(),
                regime.origin().confidence(),
                regime.origin().note(),
                validOn,
                knownAt);
    }

    /** How a regime rounds amounts. */
    @Schema(name = "MoneyRounding")
    record RoundingView(
            Rounding rule,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static @Nullable RoundingView of(@Nullable RoundingRule rule) {
            return rule == null
                    ? null
                    : new RoundingView(
                            rule.rounding(),
                            rule.legalBasis(),
                            rule.origin().source(),
                            rule.origin().confidence(),
                            rule.origin().note());
        }
    }
}
