package vn.ntm.awards.money.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.money.domain.AmountGround;
import vn.ntm.awards.money.domain.Assumption;
import vn.ntm.awards.money.domain.Lack;
import vn.ntm.awards.money.domain.Reckoned;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.Money;

/**
 * The money of recipients of one kind who are given one form.
 *
 * @param each for one recipient; absent if it cannot be reckoned
 * @param amount for all of them; absent if it cannot be reckoned
 * @param lacks what is not known, so that it cannot be reckoned
 * @param basis what the amount stands on; absent if it cannot be reckoned
 * @param assumptions what it stands on besides its sources
 */
@Schema(name = "AmountLine")
record AmountLineView(
        String form,
        RecipientKind recipientKind,
        int count,
        @Nullable Money each,
        @Nullable Money amount,
        @Nullable Lack lacks,
        @Nullable BasisView basis,
        List<Assumption> assumptions) {

    static AmountLineView of(AmountQuestion.Line line, Reckoned reckoned) {
        return switch (reckoned) {
            case Reckoned.Unknown unknown ->
                new AmountLineView(
                        line.form(), line.recipient(), line.count(), null, null, unknown.lack(), null, List.of());
            case Reckoned.Amount amount ->
                new AmountLineView(
                        line.form(),
                        line.recipient(),
                        line.count(),
                        Money.dong(amount.amount()),
                        Money.dong(amount.amount().multiply(BigDecimal.valueOf(line.count()))),
                        null,
                        BasisView.of(amount),
                        amount.assumptions().stream().sorted().toList());
        };
    }

    /**
     * What an amount stands on.
     *
     * @param regime the code of the regime of the day
     * @param coefficient by which the base salary was multiplied
     * @param coefficientSource where it, or that of an individual, was read
     * @param multiplier of an individual's coefficient; absent where the kind has one of its own
     * @param multiplierSource where that was read
     * @param rounding where no source states it, absent: the amount is not rounded
     * @param confidence no surer than the least sure of these
     */
    @Schema(name = "AmountBasis")
    record BasisView(
            String regime,
            BigDecimal coefficient,
            @Nullable String coefficientBasis,
            String coefficientSource,
            Confidence coefficientConfidence,
            @Nullable BigDecimal multiplier,
            @Nullable String multiplierSource,
            BaseSalaryView baseSalary,
            vn.ntm.awards.regime.domain.@Nullable Rounding rounding,
            Confidence confidence) {

        static BasisView of(Reckoned.Amount amount) {
            AmountGround ground = amount.ground();
            var multiplier = ground.multiplier();
            var rounding = ground.rounding();
            return new BasisView(
                    ground.regime(),
                    amount.coefficient(),
                    ground.coefficient().legalBasis(),
                    ground.coefficient().origin().source(),
                    ground.coefficient().origin().confidence(),
                    multiplier == null ? null : multiplier.value(),
                    multiplier == null ? null : multiplier.origin().source(),
                    BaseSalaryView.of(ground.baseSalary()),
                    rounding == null ? null : rounding.rounding(),
                    ground.confidence());
        }
    }
}
