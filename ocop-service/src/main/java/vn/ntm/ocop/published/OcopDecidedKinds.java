package vn.ntm.ocop.published;

import static vn.ntm.ledger.decided.DecidedKind.Shown.NEVER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.ntm.ledger.decided.DecidedKind;
import vn.ntm.ledger.decided.DecidedKind.Shown;
import vn.ntm.ledger.decided.DecidedKinds;
import vn.ntm.ledger.decided.NamedDocument;

/** What is public of ocop-service and names a decision: rules, decisions about certificates, and what became of these. */
@ApplicationScoped
class OcopDecidedKinds implements DecidedKinds {

    private static final NamedDocument DECISION = NamedDocument.in("decision_");

    private static final String PUBLISHED = """
            exists (select from rule_set_publication p
                    where p.rule_set = f.rule_set and p.recorded_at <= :knownAt
                      and (f.superseded_at is null or f.superseded_at > p.recorded_at))""";

    private static final DecidedKind CERTIFICATION = DecidedKind.of(
            "certification",
            "Kết quả đánh giá sản phẩm OCOP",
            "Result of the evaluation of an OCOP product",
            "certification",
            DECISION,
            new Shown(
                    "f.certification_id",
                    "f.product_key",
                    "case f.outcome when 'NOT_PASSED' then '/v1/products/' || f.product_key"
                            + " else '/v1/certificates/' || f.certification_id end",
                    "coalesce(f.decision_signed_on, f.happened_on)",
                    "f.expires_on + 1"));

    private static final DecidedKind CERTIFICATE_EVENT = DecidedKind.of(
            "certificate-event",
            "Việc xảy ra với giấy chứng nhận OCOP",
            "What became of an OCOP certificate",
            "certificate_event",
            DECISION,
            new Shown(
                    "f.event_id",
                    "f.kind",
                    "'/v1/certificates/' || f.certificate_id",
                    "f.happened_on",
                    "f.until_on + 1"));

    private static final DecidedKind OCOP_DECISION = DecidedKind.of(
            "ocop-decision",
            "Quyết định công nhận, thu hồi OCOP",
            "Decision about OCOP certificates",
            "ocop_decision",
            NamedDocument.in(""),
            new Shown(
                    "f.decision_id",
                    "f.kind",
                    "case f.kind when 'RECOGNITION' then '/v1/recognition-decisions/'"
                            + " else '/v1/revocation-decisions/' end || f.decision_id",
                    "f.signed_on",
                    NEVER));

    private static final DecidedKind RULE_SET = DecidedKind.of(
                    "rule-set",
                    "Quy định đánh giá, phân hạng OCOP",
                    "OCOP rule set",
                    "rule_set",
                    DECISION,
                    new Shown(
                            "f.rule_set",
                            "f.rule_set",
                            "'/v1/rule-sets/' || f.rule_set",
                            "lower(f.in_force)",
                            "upper(f.in_force)"))
            .where(PUBLISHED);

    @Override
    public List<DecidedKind> kinds() {
        return List.of(DecidedKind.PLANNED_TARGET, CERTIFICATION, CERTIFICATE_EVENT, OCOP_DECISION, RULE_SET);
    }

    @Override
    public Set<String> leftOut() {
        return Set.of("council", "evaluation_dossier", "verification");
    }
}
