package vn.ntm.ocop.certificate.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.imports.ImportKind;
import vn.ntm.ledger.imports.ImportRow;
import vn.ntm.ocop.certificate.domain.Certification;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.certificate.domain.Outcome;

/** Files what came of evaluations, as the public record says it. */
@ApplicationScoped
class CertificationImport implements ImportKind {

    private final CertificationsOnFile certifications;

    CertificationImport(CertificationsOnFile certifications) {
        this.certifications = certifications;
    }

    @Override
    public String name() {
        return "certifications";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "productKey",
                "outcome",
                "stars",
                "kind",
                "programmeYear",
                "round",
                "evaluatedOn",
                "decisionNumber",
                "decisionIssuer",
                "decisionSignedOn",
                "expiresOn",
                "source",
                "confidence",
                "note");
    }

    @Override
    public vn.ntm.ledger.fact.Outcome take(ImportRow row, Filing filing) {
        Certification certification = read(row);
        requireProduct(certification);
        requireSound(certification);
        return filing.file(
                certifications.like(certification),
                certification,
                "certification of " + certification.product(),
                rowId -> certifications.replace(rowId, certification, filing),
                () -> certifications.add(certification, filing));
    }

    private static Certification read(ImportRow row) {
        var provenance = row.provenance();
        return new Certification(
                row.requiredText("productKey"),
                row.requiredChoice("outcome", Outcome.class),
                row.integer("stars"),
                row.choice("kind", EvaluationKind.class),
                row.year("programmeYear"),
                row.integer("round"),
                row.date("evaluatedOn"),
                new Decision(
                        row.text("decisionNumber"),
                        row.text("decisionIssuer"),
                        row.date("decisionSignedOn"),
                        provenance.source(),
                        provenance.confidence()),
                row.date("expiresOn"),
                provenance.note());
    }

    private void requireProduct(Certification certification) {
        if (!certifications.hasProduct(certification.product())) {
            throw new Refusal(CertificationProblem.PRODUCT_UNKNOWN, Map.of("product", certification.product()));
        }
    }

    private static void requireSound(Certification certification) {
        certification.flaw().ifPresent(flaw -> {
            Object stars = Objects.requireNonNullElse(certification.stars(), "—");
            throw new Refusal(
                    CertificationProblem.of(flaw), Map.of("product", certification.product(), "stars", stars));
        });
    }
}
