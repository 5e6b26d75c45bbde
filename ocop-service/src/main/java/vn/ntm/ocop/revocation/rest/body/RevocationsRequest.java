package vn.ntm.ocop.revocation.rest.body;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.VersionProblem;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.rest.DecisionHeader;
import vn.ntm.ocop.revocation.application.RevokeCertificates;

/**
 * A decision, and the certificates that it revokes, all or none.
 *
 * @param authority whose decision it is: the minister's for five stars, else that of the provincial chairman
 * @param reason why, in the words of the decision
 * @param basis the decision; the certificates end on the day on which it was signed
 */
@Schema(
        name = "RevocationDecisionRequest",
        requiredProperties = {"authority", "reason", "basis", "certificates"})
public record RevocationsRequest(
        DecisionAuthority authority,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        BasisRequest basis,

        @Schema(minItems = 1, maxItems = MOST) List<Entry> certificates)
        implements Reasoned {

    private static final int MOST = 500;

    /**
     * A certificate that is revoked.
     *
     * @param certificate its id
     * @param version the version of its verification that the caller saw
     */
    @Schema(
            name = "RevocationDecisionEntry",
            requiredProperties = {"certificate", "version"})
    public record Entry(
            UUID certificate, @Schema(minimum = "1") Integer version) {

        RevokeCertificates.Item item() {
            return new RevokeCertificates.Item(certificate, this::require);
        }

        private void require(EntityVersion current) {
            if (current.value() != version) {
                throw new Refusal(VersionProblem.PRECONDITION_FAILED, Map.of("current", current.tag()));
            }
        }
    }

    /** @throws Refusal if anything is missing or has the wrong form */
    public DecisionHeader header() {
        var checks = new BodyChecks();
        DecisionHeader.check(checks, authority, reason, basis);
        List<Entry> given = Objects.requireNonNullElse(certificates, List.of());
        checks.require(
                "/certificates",
                !given.isEmpty() && given.size() <= MOST,
                "1 đến 500 giấy chứng nhận",
                "1 to 500 certificates");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            check(checks, "/certificates/" + i, given.get(i));
        }
        checks.done();
        new BodyChecks()
                .require(
                        "/certificates",
                        given.stream().map(Entry::certificate).distinct().count() == given.size(),
                        "mỗi giấy chứng nhận một lần",
                        "each certificate once")
                .done();
        return new DecisionHeader(authority, reason.strip(), basis.decision());
    }

    public List<RevokeCertificates.Item> items() {
        return certificates.stream().map(Entry::item).toList();
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Entry entry) {
        checks.present(pointer, entry);
        if (entry != null) {
            checks.present(pointer + "/certificate", entry.certificate())
                    .require(
                            pointer + "/version",
                            entry.version() != null && entry.version() >= 1,
                            "số từ 1",
                            "a number from 1");
        }
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
