package vn.ntm.awards.nomination.rest.body;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.nomination.application.Grounds;
import vn.ntm.awards.nomination.application.MoveNomination.Asked;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** Which agencies are asked for their opinion. */
@Schema(
        name = "Consultation",
        requiredProperties = {"agencies", "reason", "document"})
public record ConsultationRequest(
        @Schema(
                description =
                        "The agencies that are asked: tax, environment, social insurance, those who manage the field",
                minItems = 1,
                maxItems = MOST)
        List<String> agencies,

        @Schema(description = GroundsRequest.DAY, examples = "2026-03-02") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 300;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing, or an agency is named twice */
    public Asked asked() {
        GroundsRequest.checks(reason, document)
                .require(
                        "/agencies",
                        areNames(agencies),
                        "từ 1 đến 30 tên cơ quan khác nhau, mỗi tên tối đa 300 ký tự",
                        "1 to 30 different names of agencies, each of 300 characters at most")
                .done();
        List<String> asked = agencies.stream().map(String::strip).toList();
        return new Asked(new Grounds(on, reason, document), (nomination, by) -> nomination.consult(asked, by));
    }

    private static boolean areNames(@Nullable List<String> agencies) {
        return agencies != null
                && !agencies.isEmpty()
                && agencies.size() <= MOST
                && agencies.stream().allMatch(ConsultationRequest::isName)
                && new HashSet<>(agencies.stream().map(String::strip).toList()).size() == agencies.size();
    }

    private static boolean isName(@Nullable String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
    }
}
