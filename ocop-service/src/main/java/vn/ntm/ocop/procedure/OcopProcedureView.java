package vn.ntm.ocop.procedure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * How a rule set leads to stars, and a certificate to its end.
 *
 * @param ruleSet the code of the rule set
 * @param flows rows of steps; a flow that nobody found is not there
 * @param settings what the steps are held against on the day of the question; absent in a list
 * @param validOn the day of the question; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered; absent in a list, which says it once
 */
@Schema(name = "OcopProcedure")
record OcopProcedureView(
        String ruleSet,
        List<FlowView> flows,
        @Nullable List<SettingView> settings,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static OcopProcedureView of(String ruleSet, List<OcopStep> steps) {
        return new OcopProcedureView(ruleSet, flows(steps), null, null, null);
    }

    static OcopProcedureView of(String ruleSet, List<OcopStep> steps, List<OcopSetting> settings, AsOf asOf) {
        return new OcopProcedureView(
                ruleSet, flows(steps), settings.stream().map(SettingView::of).toList(), asOf.validOn(), asOf.knownAt());
    }

    private static List<FlowView> flows(List<OcopStep> steps) {
        return steps.stream().collect(groupingBy(OcopStep::flow, TreeMap::new, toList())).entrySet().stream()
                .map(flow -> new FlowView(
                        flow.getKey(),
                        flow.getValue().stream().map(StepView::of).toList()))
                .toList();
    }

    /** Steps that lead to one end, in their order. */
    @Schema(name = "OcopFlowSteps")
    record FlowView(OcopFlow flow, List<StepView> steps) {}

    /**
     * A step, in the words of its source.
     *
     * @param number its place in the flow
     * @param fromState where the case stands; absent where it begins
     * @param guard what has to hold
     * @param deadline as the source says it; absent where none is stated
     * @param deadlineBasis from when it runs
     * @param output what comes of it
     */
    @Schema(name = "OcopStep")
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

        static StepView of(OcopStep step) {
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
     * A number that steps are held against.
     *
     * @param runsUntil of days that run from the first day of new rules: the last of them
     */
    @Schema(name = "OcopSetting")
    record SettingView(
            OcopParameter parameter,
            int value,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LocalDate runsUntil,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static SettingView of(OcopSetting setting) {
            return new SettingView(
                    setting.parameter(),
                    setting.value(),
                    setting.validFrom(),
                    setting.validTo(),
                    setting.runsUntil().orElse(null),
                    setting.legalBasis(),
                    setting.provenance().source(),
                    setting.provenance().confidence(),
                    setting.provenance().note());
        }
    }
}
