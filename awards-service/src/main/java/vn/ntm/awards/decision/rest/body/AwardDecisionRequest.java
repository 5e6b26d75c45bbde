package vn.ntm.awards.decision.rest.body;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ntm.awards.decision.domain.DraftContent;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.request.BodyChecks;

/**
 * Whom a decision is to commend.
 *
 * @param issuerKind who is to sign it
 * @param programmeYear the year for which it commends, not that of the signing
 * @param nominations each once, all or none
 * @param reason why, in the words of whoever drafts
 * @param document the paper in which it is asked for
 */
@Schema(
        name = "AwardDecisionRequest",
        requiredProperties = {"issuerKind", "programmeYear", "nominations", "reason", "document"})
public record AwardDecisionRequest(
        IssuerKind issuerKind,

        @Schema(minimum = "2009", maximum = "2100", examples = "2026")
        Integer programmeYear,

        @Schema(minItems = 1, maxItems = MOST) List<Entry> nominations,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                examples = "Tờ trình 210/TTr-SNV ngày 23/3/2026")
        String document)
        implements Reasoned {

    static final int MOST = 500;

    /**
     * A nomination, as it was seen.
     *
     * @param version its version that the caller saw
     */
    @Schema(
            name = "AwardDecisionEntry",
            requiredProperties = {"nominationId", "version"})
    public record Entry(
            UUID nominationId, @Schema(minimum = "1") Integer version) {}

    /** @throws vn.ntm.kernel.problem.Refusal if anything is missing or has the wrong form */
    public DraftContent content() {
        var checks = new BodyChecks()
                .present("/issuerKind", issuerKind)
                .year("/programmeYear", programmeYear)
                .text("/reason", reason, BodyChecks.LONGEST_REASON)
                .text("/document", document, BodyChecks.LONGEST_DOCUMENT);
        List<Entry> given = Objects.requireNonNullElse(nominations, List.of());
        checks.require(
                "/nominations",
                !given.isEmpty() && given.size() <= MOST,
                "từ 1 đến %d hồ sơ".formatted(MOST),
                "1 to %d nominations".formatted(MOST));
        check(given, checks);
        checks.done();
        return new DraftContent(
                issuerKind,
                new ProgrammeYear(programmeYear),
                given.stream()
                        .map(entry -> new DraftItem(entry.nominationId(), entry.version()))
                        .toList());
    }

    private static void check(List<Entry> given, BodyChecks checks) {
        var named = new HashSet<UUID>();
        for (int place = 0; place < given.size(); place++) {
            Entry entry = given.get(place);
            String pointer = "/nominations/" + place;
            checks.present(pointer, entry);
            if (entry != null) {
                checks.present(pointer + "/nominationId", entry.nominationId())
                        .require(
                                pointer + "/nominationId",
                                entry.nominationId() == null || named.add(entry.nominationId()),
                                "mỗi hồ sơ một lần",
                                "each nomination once")
                        .require(
                                pointer + "/version",
                                entry.version() != null && entry.version() >= 1,
                                "số từ 1 trở lên",
                                "a number, 1 or more");
            }
        }
    }

    public Provenance grounds() {
        return new Provenance(document.strip(), Confidence.HIGH, reason.strip());
    }
}
