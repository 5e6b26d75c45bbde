package vn.ntm.criteria.dossier.rest.body;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.criteria.dossier.application.Grounds;
import vn.ntm.criteria.dossier.application.MoveDossier.Asked;
import vn.ntm.criteria.dossier.application.MoveDossier.WayWith;
import vn.ntm.criteria.dossier.domain.Publication;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** That the report was public for its time. It is recorded once that is over. */
@Schema(name = "DossierPublicationRequest")
public record PublicationRequest(
        @Schema(description = "The first day", examples = "2025-08-06")
        LocalDate from,

        @Schema(description = "The last day", examples = "2025-08-25")
        LocalDate until,

        @Schema(description = "How often it was broadcast", minimum = "0", maximum = "1000", examples = "6")
        Integer broadcasts,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST_BROADCASTS = 1000;

    /**
     * It is done on its last day.
     *
     * @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form
     */
    public Asked asked(WayWith<Publication> way) {
        GroundsRequest.checks(reason, document)
                .present("/from", from)
                .require(
                        "/until",
                        until != null && (from == null || !until.isBefore(from)),
                        "ngày từ from trở đi",
                        "a day not before from")
                .require(
                        "/broadcasts",
                        broadcasts != null && broadcasts >= 0 && broadcasts <= MOST_BROADCASTS,
                        "số từ 0 đến 1000",
                        "a number, 0 to 1000")
                .done();
        return new Asked(new Grounds(until, reason, document), way.with(new Publication(from, until, broadcasts)));
    }
}
