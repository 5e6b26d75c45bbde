package vn.ntm.criteria.procedure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;
import vn.ntm.criteria.procedure.domain.ProcedureSubject;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;

/**
 * A way to a title, or to the end of one.
 *
 * @param unitTypes the kinds of unit that go this way; empty if its subject is no administrative unit
 * @param validFrom the first day on which a dossier is opened under it; absent if nobody recorded it
 * @param steps what is done, in this order
 * @param settings what the steps are held against on the day of the question; absent in a list
 */
@Schema(name = "RecognitionProcedure")
record ProcedureView(
        String code,
        ProcedureSubject subject,
        List<String> unitTypes,
        List<Level> levels,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        List<StepView> steps,
        @Nullable List<SettingView> settings,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static ProcedureView of(ProcedureBook.Listed listed) {
        return of(listed, null, null);
    }

    static ProcedureView of(
            ProcedureBook.Listed listed, @Nullable List<ProcedureBook.SettingOnFile> settings, @Nullable AsOf asOf) {
        var procedure = listed.procedure();
        return new ProcedureView(
                procedure.code(),
                procedure.subject(),
                procedure.unitTypes().stream().sorted().toList(),
                procedure.levels().stream().sorted().toList(),
                procedure.from(),
                procedure.to(),
                listed.legalBasis(),
                listed.steps().stream().map(StepView::of).toList(),
                settings == null ? null : settings.stream().map(SettingView::of).toList(),
                listed.provenance().source(),
                listed.provenance().confidence(),
                listed.provenance().note(),
                asOf == null ? null : asOf.validOn(),
                asOf == null ? null : asOf.knownAt());
    }

    /** A step of a procedure. */
    @Schema(name = "ProcedureStep")
    record StepView(
            int number,
            String fromState,
            String toState,
            String actor,
            @Nullable String guard,
            @Nullable String output,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static StepView of(ProcedureBook.StepOnFile onFile) {
            var step = onFile.step();
            return new StepView(
                    step.number(),
                    step.from(),
                    step.to(),
                    step.actor(),
                    step.guard(),
                    step.output(),
                    step.legalBasis(),
                    onFile.provenance().source(),
                    onFile.provenance().confidence(),
                    onFile.provenance().note());
        }
    }

    /** A number that a step is held against. */
    @Schema(name = "ProcedureSetting")
    record SettingView(
            int step,
            ProcedureParameter parameter,
            BigDecimal value,
            @Nullable String legalBasis,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static SettingView of(ProcedureBook.SettingOnFile setting) {
            return new SettingView(
                    setting.step(),
                    setting.parameter(),
                    setting.value(),
                    setting.legalBasis(),
                    setting.provenance().source(),
                    setting.provenance().confidence(),
                    setting.provenance().note());
        }
    }
}
