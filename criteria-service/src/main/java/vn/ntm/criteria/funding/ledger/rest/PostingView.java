package vn.ntm.criteria.funding.ledger.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.application.RegisteredPosting;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.ContributionForm;
import vn.ntm.criteria.funding.ledger.domain.ContributionKind;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.PostingEffect;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * One entry of the ledger of programme money. It is never changed and never removed.
 *
 * @param effect whether it adds its amount to the sums or takes an earlier posting back
 * @param reverses the posting that it takes back
 * @param reversedBy the entry that takes it back
 * @param unitCode where the money goes, by its code on the day of the posting
 * @param postedOn the day from which it counts
 * @param programmeYear for which it counts; not always the year of the day
 * @param inKind what it is if it is not money
 * @param quantity of workdays in days, of land in m²
 * @param amount positive, also of a reversal; of what is in kind, what it is valued at
 * @param basis the document on which it rests
 * @param sponsorshipId the sponsorship under which it is committed or delivered
 * @param reference by which the sender's books know it
 * @param note what else there is to say; of a reversal, why
 * @param recordedAt when it came on file
 * @param validOn the day of the question, where the question about this entry alone named one
 * @param knownAt the instant of the question, where the question about this entry alone named one
 */
@Schema(name = "FundingPosting")
record PostingView(
        UUID id,
        PostingEffect effect,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        UnitCode unitCode,
        LocalDate postedOn,
        ProgrammeYear programmeYear,
        FundingSource source,
        @Nullable BudgetTier budgetTier,
        @Nullable FundingNature nature,
        FundingStage stage,
        ContributionForm form,
        @Nullable ContributionKind inKind,
        @Nullable BigDecimal quantity,
        Money amount,
        Decision basis,
        @Nullable UUID sponsorshipId,
        @Nullable String reference,
        @Nullable String note,
        Instant recordedAt,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static PostingView of(RegisteredPosting registered) {
        return of(registered, null, null);
    }

    static PostingView of(RegisteredPosting registered, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var posting = registered.posting();
        var given = posting.contribution();
        return new PostingView(
                registered.id(),
                posting.effect(),
                posting.reverses(),
                registered.reversedBy(),
                posting.unit(),
                posting.postedOn(),
                posting.programmeYear(),
                posting.line().source(),
                posting.line().tier(),
                posting.line().nature(),
                posting.stage(),
                given.form(),
                given.inKind(),
                given.quantity(),
                Money.dong(given.amount()),
                posting.basis(),
                posting.sponsorship(),
                posting.reference(),
                posting.note(),
                registered.recordedAt(),
                validOn,
                knownAt);
    }
}
