package vn.ntm.ocop.inspection.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.DayProblem;
import vn.ntm.ledger.unit.UnitDirectory;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.certificate.application.Certificates;
import vn.ntm.ocop.inspection.application.Inspections.InspectionOnFile;
import vn.ntm.ocop.inspection.domain.CertificateThatDay;
import vn.ntm.ocop.inspection.domain.Inspection;
import vn.ntm.ocop.inspection.domain.InspectionFinding;
import vn.ntm.ocop.inspection.domain.InspectionRefused;
import vn.ntm.ocop.inspection.domain.InspectionRejection;

/** Puts the record of a post-check on file, with the state that each certificate had that day; or corrects the record. */
@ApplicationScoped
public class RecordInspection {

    private final Inspections inspections;
    private final Certificates certificates;
    private final UnitDirectory units;
    private final Identities identities;
    private final Calendar calendar;
    private final CurrentAct act;

    RecordInspection(
            Inspections inspections,
            Certificates certificates,
            UnitDirectory units,
            Identities identities,
            Calendar calendar,
            CurrentAct act) {
        this.inspections = inspections;
        this.certificates = certificates;
        this.units = units;
        this.identities = identities;
        this.calendar = calendar;
        this.act = act;
    }

    /** A post-check that was made. */
    public InspectionOnFile record(InspectionDraft draft, Provenance provenance) {
        return file(inspection(identities.next(), draft, 1), provenance);
    }

    /** The record was wrong: this takes its place, and what it said before stays readable. */
    public InspectionOnFile correct(
            UUID id, Consumer<EntityVersion> seen, InspectionDraft draft, Provenance provenance) {
        Inspection before = inspections
                .held(id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()))
                .inspection();
        seen.accept(new EntityVersion(before.version()));
        return file(inspection(id, draft, before.version() + 1), provenance);
    }

    private Inspection inspection(UUID id, InspectionDraft draft, int version) {
        DayProblem.requireCome(draft.inspectedOn(), calendar.today());
        draft.places().forEach(place -> units.on(place.unit(), draft.inspectedOn()));
        var asOf = new AsOf(draft.inspectedOn(), act.at());
        var inspection = new Inspection(
                id,
                draft.kind(),
                draft.inspector(),
                draft.need(),
                draft.inspectedOn(),
                draft.places(),
                draft.findings().stream()
                        .map(found -> new InspectionFinding(
                                that(found.certificate(), asOf), found.subject(), found.verdict(), found.words()))
                        .toList(),
                version);
        return accepted(inspection);
    }

    private CertificateThatDay that(UUID certificate, AsOf asOf) {
        return certificates
                .get(certificate, asOf)
                .map(onFile -> new CertificateThatDay(
                        certificate,
                        onFile.product().key(),
                        onFile.certification().stars(),
                        onFile.on(asOf.validOn()).state(),
                        asOf.knownAt()))
                .orElseThrow(() -> new Refusal(
                        InspectionProblem.NO_SUCH_CERTIFICATE_INSPECTED, Map.of("certificate", certificate)));
    }

    private static Inspection accepted(Inspection inspection) {
        try {
            return inspection.accepted();
        } catch (InspectionRefused refused) {
            throw new Refusal(problem(refused.rejection()), words(refused.rejection(), inspection));
        }
    }

    private static InspectionProblem problem(InspectionRejection rejection) {
        return switch (rejection) {
            case InspectionRejection.BeforeTheCertificate _ -> InspectionProblem.INSPECTED_BEFORE_CERTIFICATE;
            case InspectionRejection.CertificateHadEnded _ -> InspectionProblem.CRITERIA_OF_ENDED_CERTIFICATE;
            case InspectionRejection.NeedNotSaid _ -> InspectionProblem.MINISTRYS_NEED_NOT_SAID;
        };
    }

    private static Map<String, Object> words(InspectionRejection rejection, Inspection inspection) {
        return switch (rejection) {
            case InspectionRejection.BeforeTheCertificate(UUID certificate) ->
                Map.of("certificate", certificate, "day", inspection.inspectedOn());
            case InspectionRejection.CertificateHadEnded(UUID certificate, var state) ->
                Map.of("certificate", certificate, "day", inspection.inspectedOn(), "state", state);
            case InspectionRejection.NeedNotSaid() -> Map.of();
        };
    }

    private InspectionOnFile file(Inspection inspection, Provenance provenance) {
        inspections.record(inspection, provenance, new Filing(act.id(), act.at(), Conflict.REFUSE));
        return new InspectionOnFile(inspection, provenance, act.at());
    }
}
