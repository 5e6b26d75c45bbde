package vn.ntm.ocop.council.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.council.application.PrepareScoring.Begun;
import vn.ntm.ocop.council.domain.ScoringKind;

/**
 * A scoring begins.
 *
 * @param council its id
 * @param present who scores, as their access tokens name them; all whom no conflict of interest keeps away if absent
 * @param kind a meeting, or opinions in writing; as the state of the dossier has it if absent
 * @param on the day; today if absent
 */
@Schema(
        name = "BeginScoringRequest",
        requiredProperties = {"council", "reason", "document"})
public record BeginScoringRequest(
        @Schema(examples = "019ab1c2-0000-7000-8000-00000000c0c0")
        UUID council,

        @Schema(minItems = 1, maxItems = MOST) @Nullable List<String> present,

        @Nullable ScoringKind kind,

        @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST = 50;

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Begun begun() {
        new BodyChecks()
                .present("/council", council)
                .require(
                        "/present",
                        arePersons(present),
                        "1 đến 50 người, mỗi người một lần",
                        "1 to 50 persons, each once")
                .reasoned(reason, document)
                .done();
        return new Begun(council, present, kind, on, new Provenance(document.strip(), Confidence.HIGH, reason.strip()));
    }

    private static boolean arePersons(@Nullable List<@Nullable String> persons) {
        return persons == null
                || (!persons.isEmpty()
                        && persons.size() <= MOST
                        && persons.stream().allMatch(person -> person != null && !person.isBlank())
                        && persons.stream().distinct().count() == persons.size());
    }
}
