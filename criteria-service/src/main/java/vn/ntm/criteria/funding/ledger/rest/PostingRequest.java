package vn.ntm.criteria.funding.ledger.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.Contribution;
import vn.ntm.criteria.funding.ledger.domain.ContributionKind;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.kernel.Money;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;

/**
 * A posting to be made.
 *
 * @param unitCode where the money goes, by its code on the day of the posting
 * @param postedOn the day from which it counts: not before its basis was signed, and not after today
 * @param budgetTier of the local budget, and of nothing else
 * @param nature of the two budgets, and of nothing else
 * @param inKind what it is if it is not money; budgets and credit are always money
 * @param quantity of workdays in days, of land in m²; of nothing else
 * @param amount in whole đồng; of what is in kind, what it is valued at
 * @param basis the document on which it rests
 * @param sponsorshipId the sponsorship under which it is committed or delivered
 * @param reference by which the sender's books know it; under one reference one posting is made, once
 */
@Schema(requiredProperties = {"unitCode", "postedOn", "programmeYear", "source", "stage", "amount", "basis"})
record PostingRequest(
        @Schema(pattern = "^(\\d{2}|\\d{3}|\\d{5})$", examples = "18568")
        String unitCode,

        LocalDate postedOn,

        @Schema(minimum = "2009", maximum = "2100", examples = "2026")
        Integer programmeYear,

        FundingSource source,
        @Nullable BudgetTier budgetTier,
        @Nullable FundingNature nature,
        FundingStage stage,
        @Nullable ContributionKind inKind,
        @Nullable BigDecimal quantity,
        Money amount,
        BasisRequest basis,
        @Nullable UUID sponsorshipId,

        @Schema(minLength = 1, maxLength = LONGEST_REFERENCE, examples = "GRC-2026-0001") @Nullable String reference,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON) @Nullable String note)
        implements Reasoned {

    private static final int LONGEST_REFERENCE = 100;
    private static final String DONG = "VND";

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    Posting posting() {
        check();
        return new Posting(
                new UnitCode(unitCode),
                postedOn,
                new ProgrammeYear(programmeYear),
                new FundingLine(source, budgetTier, nature),
                stage,
                new Contribution(amount.amount(), inKind, quantity),
                basis.decision(),
                sponsorshipId,
                reference,
                null,
                note);
    }

    private void check() {
        var checks = new BodyChecks()
                .require(
                        "/unitCode",
                        isCode(unitCode),
                        "mã đơn vị 2, 3 hoặc 5 chữ số",
                        "a unit code of 2, 3 or 5 digits")
                .present("/postedOn", postedOn)
                .require("/programmeYear", isYear(programmeYear), "một năm từ 2009 đến 2100", "a year, 2009 to 2100")
                .present("/source", source)
                .present("/stage", stage)
                .require("/amount", isInDong(amount), "số tiền bằng VND", "an amount in VND")
                .optionalText("/reference", reference, LONGEST_REFERENCE)
                .optionalText("/note", note, BodyChecks.LONGEST_REASON);
        BasisRequest.check(basis, checks);
        checks.done();
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && UnitCode.isCode(code);
    }

    private static boolean isYear(@Nullable Integer year) {
        return year != null && ProgrammeYear.isYear(year);
    }

    /** The digits as the document shows them: 1e3 is a number, but no amount. */
    private static boolean isInDong(@Nullable Money money) {
        return money != null && isPlain(money.amount()) && DONG.equals(money.currency());
    }

    private static boolean isPlain(@Nullable BigDecimal amount) {
        return amount != null && amount.scale() == 0;
    }

    @Override
    public @Nullable String reason() {
        return note;
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
