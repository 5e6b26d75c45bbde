package vn.ntm.awards.form.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.form.domain.AwardPower;
import vn.ntm.awards.form.domain.Coefficient;
import vn.ntm.awards.form.domain.FormKind;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * A form or title of commendation, as a regime has it.
 *
 * @param authority who gives it, in the words of the source; absent if not known
 * @param recipientKinds who can be given it
 * @param meritKind for what alone it is given; absent if for several kinds, or if no source says so
 * @param conditions in the words of the source, to be judged by people; absent if not known
 * @param coefficients by how much the base salary is multiplied on the day of the question, as far as a source states it
 * @param powers who can give it on the day of the question; empty if no source says so
 * @param validOn the day of the question; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "AwardForm")
record FormView(
        String code,
        String regime,
        Bilingual name,
        FormKind kind,
        @Nullable String authority,
        List<RecipientKind> recipientKinds,
        @Nullable MeritKind meritKind,
        @Nullable String conditions,
        List<CoefficientView> coefficients,
        List<PowerView> powers,
        @Nullable String legalBasis,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static FormView of(FormOnDay found, @Nullable AsOf asOf) {
        var form = found.form();
        return new FormView(
                form.code(),
                form.regime(),
                form.name(),
                form.kind(),
                form.authority(),
                form.recipientKinds().stream().sorted().toList(),
                form.meritKind(),
                form.conditions(),
                found.coefficients().stream().map(CoefficientView::of).toList(),
                found.powersOfTheDay().stream().map(PowerView::of).toList(),
                form.legalBasis(),
                form.origin().source(),
                form.origin().confidence(),
                form.origin().note(),
                asOf == null ? null : asOf.validOn(),
                asOf == null ? null : asOf.knownAt());
    }

    /**
     * By how much the base salary is multiplied for one recipient of a kind.
     *
     * @param value the coefficient
     */
    @Schema(name = "AwardCoefficient")
    record CoefficientView(
            RecipientKind recipientKind,
            BigDecimal value,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static CoefficientView of(Coefficient coefficient) {
            return new CoefficientView(
                    coefficient.recipient(),
                    coefficient.value(),
                    coefficient.legalBasis(),
                    coefficient.origin().source(),
                    coefficient.origin().confidence(),
                    coefficient.origin().note());
        }
    }

    /**
     * That issuers of a kind can give the form.
     *
     * @param validFrom the first day of which that is known
     * @param validTo the day after the last; absent while it lasts
     */
    @Schema(name = "AwardPower")
    record PowerView(
            IssuerKind issuerKind,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static PowerView of(AwardPower power) {
            return new PowerView(
                    power.issuer(),
                    power.valid().from(),
                    power.valid().to(),
                    power.legalBasis(),
                    power.origin().source(),
                    power.origin().confidence(),
                    power.origin().note());
        }
    }
}
