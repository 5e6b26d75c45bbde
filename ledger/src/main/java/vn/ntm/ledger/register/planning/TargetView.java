package vn.ntm.ledger.register.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.figure.Measure;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.kernel.figure.Target;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.register.Measures;
import vn.ntm.ledger.register.planned.TargetBasis;
import vn.ntm.ledger.register.planned.TargetOnFile;
import vn.ntm.ledger.register.planned.TargetScope;

/**
 * A version of a target, as a document states it.
 *
 * @param scope whether it is the province's own or that of a unit in it
 * @param unit whose target it is, as it was called on the day for which its code is read
 * @param basis whether it is planned, or only registered or asked for
 * @param target what it asks for
 * @param holdsFrom the day from which it is the plan, until a later version is; absent when no source says it
 * @param wording the words of the plan, in Vietnamese, where they are known
 * @param decision the decision that sets it; absent where only a report of it was found
 * @param recordedAt when it came on file
 * @param href where the target is, with its earlier versions and its progress
 */
@Schema(name = "AnnualTarget")
record TargetView(
        ProgrammeYear programmeYear,
        TargetScope scope,
        NamedUnit unit,
        String measure,
        Bilingual label,
        String unitOfMeasure,
        TargetBasis basis,
        Target target,
        @Nullable LocalDate holdsFrom,
        @Nullable String wording,
        @Nullable Decision decision,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        String href) {

    static TargetView of(TargetOnFile onFile, Measures measures) {
        var version = onFile.version();
        var key = version.key();
        Measure measure = measures.of(key.measure());
        var provenance = version.provenance();
        return new TargetView(
                key.year(),
                TargetScope.of(key.unit()),
                onFile.unit(),
                measure.code(),
                measure.label(),
                measure.unitOfMeasure(),
                key.basis(),
                onFile.target(),
                version.holdsFrom(),
                version.wording(),
                version.decision(),
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                onFile.recordedAt(),
                "/v1/targets/%d/%s/%s?basis=%s".formatted(key.year().value(), key.unit(), key.measure(), key.basis()));
    }
}
