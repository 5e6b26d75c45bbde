package vn.ntm.ocop.ruleset.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.domain.PartMaxima;
import vn.ntm.ocop.ruleset.domain.Reading;
import vn.ntm.ocop.ruleset.domain.RecognisingLevel;
import vn.ntm.ocop.ruleset.domain.RuleReading;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;
import vn.ntm.ocop.ruleset.domain.SheetsOnFile;
import vn.ntm.ocop.ruleset.domain.StarBracket;

/**
 * The rules of one decision by which OCOP products are scored, without their score sheets.
 *
 * @param code of the rule set
 * @param decision the legal citation, with where it was read
 * @param amendedBy the decision that amended it
 * @param acceptsFrom the first day on which a file is received under it
 * @param acceptsTo the day after the last such day
 * @param validFrom the first day on which it holds
 * @param validTo the day after the last; later than acceptsTo where what was received in time is finished under it
 * @param parts the most points of each part of a score sheet
 * @param sheets whether its score sheets are on file
 * @param setsDeclared how many product sets it has by the decision; absent if not known
 * @param replaces the rule set that says the same rules, written down worse
 * @param brackets the averages that each number of stars takes
 * @param readings what the decision leaves open, and how it is read here
 * @param contentHash names all that it says, since it was published
 * @param publishedAt when it was published here
 * @param standing how it stands on the day of the question; in an answer about one only if a day was named
 * @param validOn the day of the question, if one was named; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered, if one was named; absent in a list, which says it once
 */
@Schema(name = "RuleSet")
record RuleSetView(
        String code,
        Bilingual name,
        Decision decision,
        @Nullable String amendedBy,
        LocalDate acceptsFrom,
        @Nullable LocalDate acceptsTo,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        PartMaximaView parts,
        SheetsOnFile sheets,
        @Nullable Integer setsDeclared,
        @Nullable String replaces,
        List<BracketView> brackets,
        List<ReadingView> readings,
        RuleSetState state,
        @Nullable String contentHash,
        @Nullable Instant publishedAt,
        @Nullable RuleSetStanding standing,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** Whether a rule set can still be edited. */
    enum RuleSetState {
        DRAFT,
        PUBLISHED
    }

    static RuleSetView of(
            RuleSetOnFile onFile,
            @Nullable RuleSetStanding standing,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt) {
        var ruleSet = onFile.ruleSet();
        var publication = onFile.publication();
        return new RuleSetView(
                ruleSet.code(),
                ruleSet.name(),
                ruleSet.decision(),
                ruleSet.amendedBy(),
                ruleSet.accepts().from(),
                ruleSet.accepts().to(),
                ruleSet.inForce().from(),
                ruleSet.inForce().to(),
                PartMaximaView.of(ruleSet.parts()),
                ruleSet.sheets(),
                ruleSet.setsDeclared(),
                ruleSet.replaces(),
                ruleSet.brackets().stream().map(BracketView::of).toList(),
                ruleSet.readings().stream().map(ReadingView::of).toList(),
                publication.isPresent() ? RuleSetState.PUBLISHED : RuleSetState.DRAFT,
                publication.map(RuleSetOnFile.Publication::contentHash).orElse(null),
                publication.map(RuleSetOnFile.Publication::publishedAt).orElse(null),
                standing,
                ruleSet.note(),
                validOn,
                knownAt);
    }

    /** The most points of each part of a score sheet. */
    @Schema(name = "PartMaxima")
    record PartMaximaView(BigDecimal a, BigDecimal b, BigDecimal c) {

        static PartMaximaView of(PartMaxima parts) {
            return new PartMaximaView(parts.a(), parts.b(), parts.c());
        }
    }

    /**
     * The averages that a number of stars takes.
     *
     * @param minPoints the lowest average in it
     * @param maxPoints where it ends
     * @param maxIncluded whether that average is in it
     * @param certificate whether there is a certificate; absent if no source says so
     * @param conditions what else has to hold, in the words of the source
     */
    @Schema(name = "StarBracket")
    record BracketView(
            int stars,
            BigDecimal minPoints,
            BigDecimal maxPoints,
            boolean maxIncluded,
            RecognisingLevel recognisedBy,
            @Nullable Boolean certificate,
            @Nullable String conditions,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static BracketView of(StarBracket bracket) {
            return new BracketView(
                    bracket.stars(),
                    bracket.least(),
                    bracket.most(),
                    bracket.mostIncluded(),
                    bracket.recognisedBy(),
                    bracket.certificate(),
                    bracket.conditions(),
                    bracket.legalBasis(),
                    bracket.origin().source(),
                    bracket.origin().confidence(),
                    bracket.origin().note());
        }
    }

    /** How a rule set is read where its decision is silent. */
    @Schema(name = "RuleReading")
    record ReadingView(
            Reading reading,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static ReadingView of(RuleReading read) {
            return new ReadingView(
                    read.reading(),
                    read.legalBasis(),
                    read.origin().source(),
                    read.origin().confidence(),
                    read.origin().note());
        }
    }
}
