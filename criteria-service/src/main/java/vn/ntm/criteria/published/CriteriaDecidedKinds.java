package vn.ntm.criteria.published;

import static vn.ntm.ledger.decided.DecidedKind.Shown.NEVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ntm.ledger.decided.DecidedKind;
import vn.ntm.ledger.decided.DecidedKind.Shown;
import vn.ntm.ledger.decided.DecidedKinds;
import vn.ntm.ledger.decided.NamedDocument;

/**
 * What is public of criteria-service and names a decision. Of units and of how they passed into each other only the number of
 * the document is on file.
 */
@ApplicationScoped
class CriteriaDecidedKinds implements DecidedKinds {

    private static final NamedDocument DECISION = NamedDocument.in("decision_");

    /** A version as it was published, and what was said better since; never what a draft said before. */
    private static final String PUBLISHED = """
            exists (select from criteria_set_publication p
                    where p.set_code = f.set_code and p.set_version = f.set_version and p.recorded_at <= :knownAt
                      and (f.superseded_at is null or f.superseded_at > p.recorded_at))""";

    private static final List<DecidedKind> OF_TITLES = List.of(
            DecidedKind.of(
                    "recognition",
                    "Công nhận danh hiệu nông thôn mới",
                    "Recognition",
                    "recognition",
                    DECISION,
                    new Shown(
                            "f.recognition_id",
                            "f.unit_code",
                            "'/v1/recognitions/' || f.recognition_id",
                            "f.unit_on",
                            NEVER)),
            DecidedKind.of(
                    "recognition-decision",
                    "Quyết định công nhận",
                    "Recognition decision",
                    "recognition_decision",
                    NamedDocument.in(""),
                    new Shown(
                            "f.decision_id",
                            "cast(null as text)",
                            "'/v1/recognition-decisions/' || f.decision_id",
                            "f.signed_on",
                            NEVER)),
            DecidedKind.of(
                    "revocation",
                    "Thu hồi danh hiệu",
                    "Revocation",
                    "revocation",
                    DECISION,
                    new Shown(
                            "f.revocation_id",
                            "f.unit_code",
                            "'/v1/revocations/' || f.revocation_id",
                            "f.revoked_on",
                            NEVER)),
            DecidedKind.of(
                    "model-place-event",
                    "Công nhận hoặc thu hồi khu dân cư, vườn mẫu",
                    "Recognition or revocation of a model place",
                    "model_place_event",
                    DECISION,
                    new Shown(
                            "f.row_id",
                            "f.place_key",
                            "'/v1/model-places/' || f.place_key",
                            "f.decision_signed_on",
                            NEVER)),
            DecidedKind.of(
                            "criteria-set-version",
                            "Bộ tiêu chí",
                            "Criteria set",
                            "criteria_set_version",
                            DECISION,
                            new Shown(
                                    "f.set_code || '/' || f.set_version",
                                    "f.set_code",
                                    "'/v1/criteria-sets/' || f.set_code || '/versions/' || f.set_version",
                                    "lower(f.valid)",
                                    "upper(f.valid)"))
                    .where(PUBLISHED));

    private static final List<DecidedKind> OF_MONEY_AND_REPORTS = List.of(
            DecidedKind.of(
                    "sponsorship",
                    "Đỡ đầu, tài trợ",
                    "Sponsorship",
                    "sponsorship",
                    DECISION,
                    new Shown(
                            "f.sponsorship_id",
                            "f.unit_code",
                            "'/v1/sponsorships/' || f.sponsorship_id",
                            "f.decision_signed_on",
                            NEVER)),
            DecidedKind.of(
                    "funding-posting",
                    "Bút toán nguồn lực",
                    "Funding posting",
                    "funding_posting",
                    DECISION,
                    new Shown(
                            "f.posting_id",
                            "f.unit_code",
                            "'/v1/funding-postings/' || f.posting_id",
                            "f.posted_on",
                            NEVER)),
            DecidedKind.of(
                    "report-publication",
                    "Công bố báo cáo tổng kết năm",
                    "Publication of a year-end report",
                    "report_publication",
                    DECISION,
                    new Shown(
                            "f.programme_year || '/' || f.edition",
                            "cast(null as text)",
                            "'/v1/report-publications/' || f.programme_year || '/' || f.edition",
                            "f.decision_signed_on",
                            NEVER)));

    private static final List<DecidedKind> OF_UNITS = List.of(
            DecidedKind.of(
                            "boundary-change",
                            "Sắp xếp đơn vị hành chính",
                            "Boundary change",
                            "boundary_change",
                            NamedDocument.in("document_"),
                            new Shown(
                                    "f.change_id",
                                    "cast(null as text)",
                                    "'/v1/boundary-changes/' || f.change_id",
                                    "f.effective_on",
                                    NEVER))
                    .where("f.state = 'ENACTED'"),
            DecidedKind.of(
                    "unit-begun",
                    "Đơn vị hành chính được lập hoặc thay đổi",
                    "Unit that was established or changed",
                    "unit_spell",
                    NamedDocument.byNumber("established_by"),
                    new Shown(
                            "f.spell_id",
                            "f.code",
                            "'/v1/units/' || f.code || coalesce('?validOn=' || lower(f.valid), '')",
                            "lower(f.valid)",
                            "upper(f.valid)")),
            DecidedKind.of(
                    "unit-ended",
                    "Đơn vị hành chính chấm dứt hoặc thay đổi",
                    "Unit that ended or was changed",
                    "unit_spell",
                    NamedDocument.byNumber("abolished_by"),
                    new Shown(
                            "f.spell_id",
                            "f.code",
                            "'/v1/units/' || f.code || coalesce('?validOn=' || (upper(f.valid) - 1), '')",
                            "upper(f.valid)",
                            NEVER)),
            DecidedKind.of(
                    "unit-succession",
                    "Kế thừa giữa các đơn vị hành chính",
                    "Succession of units",
                    "unit_succession",
                    NamedDocument.byNumber("legal_basis"),
                    new Shown(
                            "f.row_id",
                            "f.successor_code",
                            "'/v1/units/' || f.successor_code || '/lineage?validOn=' || f.changed_on",
                            "f.changed_on",
                            NEVER)));

    @Override
    public List<DecidedKind> kinds() {
        return Stream.of(List.of(DecidedKind.PLANNED_TARGET), OF_TITLES, OF_MONEY_AND_REPORTS, OF_UNITS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("boundary_draft", "recognition_dossier", "revocation_proposal");
    }
}
