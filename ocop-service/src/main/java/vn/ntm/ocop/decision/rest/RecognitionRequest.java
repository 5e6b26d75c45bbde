package vn.ntm.ocop.decision.rest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BasisRequest;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.VersionProblem;
import vn.ntm.ocop.decision.application.RecogniseProducts;
import vn.ntm.ocop.decision.domain.DecisionAuthority;
import vn.ntm.ocop.decision.domain.DecisionKind;
import vn.ntm.ocop.decision.domain.OcopDecision;

/**
 * A decision, and the dossiers that it recognises, all or none.
 *
 * @param authority whose decision it is: the minister's for five stars, else that of the provincial chairman
 * @param programmeYear the year for which it counts, not that of the signing
 * @param round the round of the year
 * @param reason why, in the words of the decision
 * @param basis the decision; the certificates begin on the day on which it was signed
 */
@Schema(
        name = "OcopRecognitionRequest",
        requiredProperties = {"authority", "programmeYear", "reason", "basis", "dossiers"})
record RecognitionRequest(
        DecisionAuthority authority,

        @Schema(minimum = "2009", maximum = "2100", examples = "2026")
        Integer programmeYear,

        @Schema(minimum = "1", maximum = "99", examples = "1") @Nullable Integer round,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        BasisRequest basis,

        @Schema(minItems = 1, maxItems = MOST) List<Entry> dossiers)
        implements Reasoned {

    private static final int MOST = 500;
    private static final int MOST_ROUNDS = 99;
    private static final int LEAST_STARS = 3;
    private static final int MOST_STARS = 5;

    /**
     * A dossier that is recognised.
     *
     * @param dossier its id
     * @param version its version that the caller saw
     * @param stars as proposed; three or four where the province recognises after the central council
     */
    @Schema(
            name = "OcopRecognitionEntry",
            requiredProperties = {"dossier", "version", "stars"})
    record Entry(
            UUID dossier,
            @Schema(minimum = "1") Integer version,

            @Schema(minimum = "3", maximum = "5", examples = "4")
            Integer stars) {

        RecogniseProducts.Item item() {
            return new RecogniseProducts.Item(dossier, this::require, stars);
        }

        private void require(EntityVersion current) {
            if (current.value() != version) {
                throw new Refusal(VersionProblem.PRECONDITION_FAILED, Map.of("current", current.tag()));
            }
        }
    }

    /** @throws Refusal if anything is missing or has the wrong form */
    OcopDecision decision(UUID id) {
        var checks = new BodyChecks();
        DecisionHeader.check(checks, authority, reason, basis);
        checks.year("/programmeYear", programmeYear)
                .require(
                        "/round",
                        round == null || (round >= 1 && round <= MOST_ROUNDS),
                        "số từ 1 đến 99",
                        "a number, 1 to 99");
        List<Entry> given = Objects.requireNonNullElse(dossiers, List.of());
        checks.require("/dossiers", !given.isEmpty() && given.size() <= MOST, "1 đến 500 hồ sơ", "1 to 500 dossiers");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            check(checks, "/dossiers/" + i, given.get(i));
        }
        checks.done();
        requireEachOnce(given);
        return new OcopDecision(
                id,
                DecisionKind.RECOGNITION,
                authority,
                basis.decision(),
                reason.strip(),
                new ProgrammeYear(programmeYear),
                round,
                null,
                List.of());
    }

    List<RecogniseProducts.Item> items() {
        return dossiers.stream().map(Entry::item).toList();
    }

    private static void requireEachOnce(List<Entry> given) {
        new BodyChecks()
                .require(
                        "/dossiers",
                        given.stream().map(Entry::dossier).distinct().count() == given.size(),
                        "mỗi hồ sơ một lần",
                        "each dossier once")
                .done();
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Entry entry) {
        checks.present(pointer, entry);
        if (entry != null) {
            checks.present(pointer + "/dossier", entry.dossier())
                    .require(
                            pointer + "/version",
                            entry.version() != null && entry.version() >= 1,
                            "số từ 1",
                            "a number from 1")
                    .require(
                            pointer + "/stars",
                            entry.stars() != null && entry.stars() >= LEAST_STARS && entry.stars() <= MOST_STARS,
                            "từ 3 đến 5",
                            "3 to 5");
        }
    }

    @Override
    public @Nullable String document() {
        return BasisRequest.named(basis);
    }
}
