package vn.ntm.criteria.funding.ledger.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.domain.Decision;

/**
 * One entry of the ledger of programme money (bút toán). It is never changed and never removed; a mistake is taken back
 * by another entry. Every sum is the sum of entries.
 *
 * @param unit where the money goes, by its code on the day of the posting
 * @param postedOn the day from which it counts
 * @param programmeYear for which it counts; not always the year of the day
 * @param basis the document on which it rests
 * @param sponsorship under which it is committed or delivered
 * @param reference by which the sender's books know it; no two postings share one
 * @param reverses the posting that this one takes back
 */
public record Posting(
        UnitCode unit,
        LocalDate postedOn,
        ProgrammeYear programmeYear,
        FundingLine line,
        FundingStage stage,
        Contribution contribution,
        Decision basis,
        @Nullable UUID sponsorship,
        @Nullable String reference,
        @Nullable UUID reverses,
        @Nullable String note) {

    public PostingEffect effect() {
        return reverses == null ? PostingEffect.ADDS : PostingEffect.REVERSES;
    }

    /** What it does to a sum. */
    public BigDecimal signed() {
        return switch (effect()) {
            case ADDS -> contribution.amount();
            case REVERSES -> contribution.amount().negate();
        };
    }

    /**
     * The entry that takes this one back. It counts for the same day and in the same sums, so that none of them is ever
     * below zero: what was wrong was wrong from its first day, and only {@code knownAt} tells when that was noticed.
     *
     * @param id of this posting
     * @param ground the document that says so
     */
    public Posting takenBack(UUID id, Decision ground, String reason) {
        return new Posting(
                unit, postedOn, programmeYear, line, stage, contribution, ground, sponsorship, null, id, reason);
    }

    /** In what it contradicts itself; nothing if it does not. */
    public List<PostingFault> faults() {
        var faults = new ArrayList<PostingFault>();
        boolean local = line.source() == FundingSource.LOCAL_BUDGET;
        add(faults, local && line.tier() == null, PostingFault.TIER_MISSING);
        add(faults, !local && line.tier() != null, PostingFault.TIER_OF_NO_LOCAL_BUDGET);
        boolean budget = line.source().isBudget();
        add(faults, budget && line.nature() == null, PostingFault.NATURE_MISSING);
        add(faults, !budget && line.nature() != null, PostingFault.NATURE_OF_NO_BUDGET);
        add(faults, !Contribution.isAmount(contribution.amount()), PostingFault.AMOUNT_WRONG);
        add(faults, sponsorship != null && stage == FundingStage.PLANNED, PostingFault.PLANNED_BY_A_SPONSOR);
        add(faults, contribution.inKind() != null && line.source().isCashOnly(), PostingFault.NOT_IN_CASH);
        BigDecimal quantity = contribution.quantity();
        boolean measured = quantity != null && Contribution.isQuantity(quantity);
        add(faults, contribution.isMeasured() && !measured, PostingFault.QUANTITY_MISSING);
        add(faults, !contribution.isMeasured() && quantity != null, PostingFault.QUANTITY_OF_NO_MEASURE);
        return faults;
    }

    private static void add(List<PostingFault> faults, boolean there, PostingFault fault) {
        if (there) {
            faults.add(fault);
        }
    }
}
