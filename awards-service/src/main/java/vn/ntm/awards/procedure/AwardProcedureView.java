package vn.ntm.awards.procedure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * How a nomination comes to a commendation, and what follows.
 *
 * @param steps in their order, in the words of their sources
 * @param settings the numbers that hold on the day of the question; absent in a list
 * @param validOn the day of the question; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "AwardProcedure")
record AwardProcedureView(
        AwardFlow flow,
        List<StepView> steps,
        @Nullable List<SettingView> settings,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static AwardProcedureView of(AwardFlow flow, List<AwardStep> steps) {
        return new AwardProcedureView(flow, steps.stream().map(StepView::of).toList(), null, null, null);
    }

    static AwardProcedureView of(AwardFlow flow, List<AwardStep> steps, List<AwardSetting> settings, AsOf asOf) {
        return new AwardProcedureView(
                flow,
                steps.stream().map(StepView::of).toList(),
                settings.stream().map(SettingView::of).toList(),
                asOf.validOn(),
                asOf.knownAt());
    }

    /**
     * A step, in the words of its source.
     *
     * @param number its place in the flow
     * @param fromState where the nomination stands; absent where it begins
     * @param guard what has to hold
     * @param deadline absent where no source states one
     * @param deadlineBasis from when it runs, or what is known of it
     * @param output what comes of it
     */
    @Schema(name = "AwardStep")
    record StepView(
            int number,
            @Nullable String fromState,
            String toState,
            String event,
            String actor,
            @Nullable String guard,
            @Nullable String deadline,
            @Nullable DeadlineUnit deadlineUnit,
            @Nullable String deadlineBasis,
            @Nullable String output,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static StepView of(AwardStep step) {
            return new StepView(
                    step.number(),
                    step.from(),
                    step.to(),
                    step.event(),
                    step.actor(),
                    step.guard(),
                    step.deadline(),
                    step.deadlineUnit(),
                    step.deadlineBasis(),
                    step.output(),
                    step.legalBasis(),
                    step.provenance().source(),
                    step.provenance().confidence(),
                    step.provenance().note());
        }
    }

    /**
     * A number that holds on days.
     *
     * @param form the form for which alone it holds; absent if for all
     */
    @Schema(name = "AwardSetting")
    record SettingView(
            AwardParameter parameter,
            @Nullable String form,
            BigDecimal value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static SettingView of(AwardSetting setting) {
            return new SettingView(
                    setting.parameter(),
                    setting.form(),
                    setting.value(),
                    setting.validFrom(),
                    setting.validTo(),
                    setting.legalBasis(),
                    setting.origin().source(),
                    setting.origin().confidence(),
                    setting.origin().note());
        }
    }
}
