package vn.ntm.criteria.dossier.rest.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.application.Grounds;
import vn.ntm.criteria.dossier.application.MoveDossier.Asked;
import vn.ntm.criteria.dossier.application.MoveDossier.WayWith;
import vn.ntm.criteria.dossier.domain.Finding;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** What was found, criterion by criterion. */
@Schema(name = "DossierFindingsRequest")
public record FindingsRequest(
        @Schema(description = "One for every criterion of the dossier", maxItems = MOST) @Nullable List<Entry> findings,

        @Schema(description = GroundsRequest.DAY, examples = "2025-09-10") @Nullable LocalDate on,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = GroundsRequest.REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT, description = GroundsRequest.DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST = 100;
    private static final int LONGEST_DEPARTMENT = 200;

    /** One finding. */
    @Schema(name = "DossierFindingEntry")
    public record Entry(
            @Schema(
                    description = "The number of the criterion in its set",
                    minimum = "0",
                    maximum = "99",
                    examples = "17")
            Integer criterion,

            @Schema(description = "Whether the unit meets it")
            Finding.FindingVerdict verdict,

            @Schema(minLength = 1, maxLength = LONGEST_DEPARTMENT, description = "The department in charge of it")
            String department,

            @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "What the finding rests on")
            String evidence) {

        static final int HIGHEST = 99;

        Finding toDomain() {
            return new Finding(criterion, verdict, department, evidence);
        }
    }

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public Asked asked(WayWith<List<Finding>> way) {
        List<Entry> given = Objects.requireNonNullElse(findings, List.of());
        BodyChecks checks = GroundsRequest.checks(reason, document)
                .require("/findings", given.size() <= MOST, "tối đa 100 kết quả", "up to 100 findings");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            check(checks, "/findings/" + i, given.get(i));
        }
        checks.done();
        return new Asked(
                new Grounds(on, reason, document),
                way.with(given.stream().map(Entry::toDomain).toList()));
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Entry entry) {
        if (entry == null) {
            checks.present(pointer, null);
            return;
        }
        checks.require(
                        pointer + "/criterion",
                        entry.criterion() != null && entry.criterion() >= 0 && entry.criterion() <= Entry.HIGHEST,
                        "số từ 0 đến 99",
                        "a number, 0 to 99")
                .present(pointer + "/verdict", entry.verdict())
                .text(pointer + "/department", entry.department(), LONGEST_DEPARTMENT)
                .text(pointer + "/evidence", entry.evidence(), BodyChecks.LONGEST_REASON);
    }
}
