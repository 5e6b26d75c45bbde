package vn.ntm.ocop.revocation.rest.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.certificate.domain.life.RevocationGround;
import vn.ntm.ocop.revocation.application.RevocationProblem;

/**
 * A ground of revocation that showed.
 *
 * @param ground one of the six
 * @param openedOn from which day the certificate is being verified; it has come
 * @param inspection the post-check in which it showed, if it was one
 * @param reason what is known, in the words of whoever opens it
 * @param document the document on which it rests: number, issuer and date
 */
@Schema(
        name = "VerificationOpening",
        requiredProperties = {"ground", "openedOn", "reason", "document"})
public record OpeningRequest(
        @Schema(implementation = RevocationGround.class, type = SchemaType.STRING)
        String ground,

        LocalDate openedOn,

        @Nullable UUID inspection,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if anything is missing or has the wrong form, or the ground is none of the six */
    public RevocationGround checked() {
        new BodyChecks()
                .present("/ground", ground)
                .present("/openedOn", openedOn)
                .reasoned(reason, document)
                .done();
        List<RevocationGround> six = Arrays.asList(RevocationGround.values());
        return six.stream()
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        RevocationProblem.NO_SUCH_REVOCATION_GROUND, Map.of("ground", ground, "grounds", six)));
    }

    public Provenance grounds() {
        return new BodyChecks().grounds(reason, document);
    }
}
