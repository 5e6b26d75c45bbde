package vn.ntm.ledger.decided;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** By what a decision is meant. */
class DecidedFactParameters {

    private static final int LONGEST = 100;

    @QueryParam("number")
    @Parameter(
            description = "The number of the decision; spaces, accents, Đ or D, and case do not matter",
            required = true,
            example = "189/QĐ-UBND",
            schema = @Schema(minLength = 1, maxLength = LONGEST))
    @Nullable String number;

    @QueryParam("signedOn")
    @Parameter(
            description = "The day of its signing, for a number is used again; of any day if absent",
            example = "2024-01-17")
    @Nullable LocalDate signedOn;

    WantedDecision wanted() {
        if (number == null || number.isBlank() || number.length() > LONGEST) {
            var words =
                    new Bilingual("số của văn bản, tối đa 100 ký tự", "the number of a document, up to 100 characters");
            throw new Refusal(
                    CommonProblem.INVALID_PARAMETER,
                    Map.of(),
                    List.of(new Refusal.Reason(Refusal.Place.PARAMETER, "number", words)));
        }
        return new WantedDecision(number, signedOn);
    }
}
