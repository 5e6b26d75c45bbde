package vn.ntm.awards.annulment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.annulment.application.AnnulmentProblem;
import vn.ntm.awards.annulment.domain.AnnulmentGround;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * That a commendation is to be annulled.
 *
 * @param ground one of the four
 * @param on the day of the proposal
 * @param reason what was found
 * @param document of the proposal
 */
@Schema(
        name = "AnnulmentProposal",
        requiredProperties = {"ground", "on", "reason", "document"})
record AnnulmentProposal(
        AnnulmentGround ground,
        LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    /** @throws Refusal if the ground is missing, or anything else is, or has the wrong form */
    Provenance grounds() {
        if (ground == null) {
            throw new Refusal(
                    AnnulmentProblem.GROUND_MISSING,
                    Map.of(),
                    List.of(new Refusal.Reason(
                            Refusal.Place.PROPERTY, "/ground", AnnulmentProblem.GROUND_MISSING.title())));
        }
        return checked(on, reason, document);
    }

    /** @throws Refusal if anything is missing or has the wrong form */
    static Provenance checked(LocalDate on, String reason, String document) {
        new BodyChecks()
                .day("/on", on)
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT)
                .done();
        return new Provenance(document.strip(), Confidence.HIGH, reason.strip());
    }
}
