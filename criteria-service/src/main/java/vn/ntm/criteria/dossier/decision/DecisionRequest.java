package vn.ntm.criteria.dossier.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;

/** A decision, and the dossiers that it recognises, each in the version that the caller saw. */
@Schema(name = "RecognitionDecisionRequest")
record DecisionRequest(
        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "The number, as printed",
                examples = "189/QĐ-UBND")
        String number,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_NAME,
                description = "Who issued it, as printed",
                examples = "Chủ tịch UBND tỉnh Hà Tĩnh")
        String issuer,

        @Schema(description = "The day of signing", examples = "2025-10-20")
        LocalDate signedOn,

        @Schema(description = "The round of the year", minimum = "1", maximum = "99", examples = "1") @Nullable Integer round,

        @Schema(description = "What it recognises", minItems = 1, maxItems = MOST)
        List<Entry> dossiers,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON, description = "Why it is decided")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = BodyChecks.LONGEST_DOCUMENT,
                description = "Where the decision can be read, or the document on which it rests")
        String document)
        implements Reasoned {

    private static final int LONGEST_NAME = 200;
    private static final int MOST = 500;
    private static final int MOST_ROUNDS = 99;

    /** A dossier that is recognised. */
    @Schema(name = "RecognitionDecisionEntry")
    record Entry(
            @Schema(description = "The id of the dossier") UUID dossier,

            @Schema(description = "The version of the dossier that the caller saw", minimum = "1")
            Long version,

            @Schema(
                    minLength = 1,
                    maxLength = LONGEST_NAME,
                    description = "The field of excellence of a model commune",
                    examples = "văn hóa")
            @Nullable String field) {}

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    void check() {
        var checks = new BodyChecks()
                .text("/number", number, LONGEST_NAME)
                .text("/issuer", issuer, LONGEST_NAME)
                .present("/signedOn", signedOn)
                .require(
                        "/round",
                        round == null || (round >= 1 && round <= MOST_ROUNDS),
                        "số từ 1 đến 99",
                        "a number, 1 to 99")
                .reasoned(reason, document);
        List<Entry> given = Objects.requireNonNullElse(dossiers, List.of());
        checks.require("/dossiers", !given.isEmpty() && given.size() <= MOST, "1 đến 500 hồ sơ", "1 to 500 dossiers");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            check(checks, "/dossiers/" + i, given.get(i));
        }
        checks.done();
        new BodyChecks()
                .require(
                        "/dossiers",
                        given.stream().map(Entry::dossier).distinct().count() == given.size(),
                        "mỗi hồ sơ một lần",
                        "each dossier once")
                .done();
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Entry entry) {
        if (entry == null) {
            checks.present(pointer, null);
            return;
        }
        checks.present(pointer + "/dossier", entry.dossier())
                .require(
                        pointer + "/version",
                        entry.version() != null && entry.version() >= 1,
                        "số từ 1",
                        "a number from 1")
                .optionalText(pointer + "/field", entry.field(), LONGEST_NAME);
    }
}
