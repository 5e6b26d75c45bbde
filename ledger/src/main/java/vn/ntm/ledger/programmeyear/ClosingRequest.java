package vn.ntm.ledger.programmeyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.act.Reasoned;

/**
 * A move of a programme year.
 *
 * @param reason why, in the words of whoever makes it; 1 to 1000 characters
 * @param document the document on which it rests: number, issuer and date; 1 to 500 characters
 */
@Schema(requiredProperties = {"reason", "document"})
record ClosingRequest(
        @Schema(
                minLength = 1,
                maxLength = LONGEST_REASON,
                description = "Why, in the words of whoever makes the move",
                examples = "Số liệu đã đối chiếu với biên bản họp Hội đồng thẩm định")
        String reason,

        @Schema(
                minLength = 1,
                maxLength = LONGEST_DOCUMENT,
                description = "The document on which it rests: number, issuer, date",
                examples = "Báo cáo 45/BC-VPĐP ngày 10/01/2027")
        String document)
        implements Reasoned {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_DOCUMENT = 500;

    /** @throws Refusal if the reason or the document is missing or too long */
    void check() {
        var wrong = new ArrayList<Refusal.Reason>();
        text("/reason", reason, LONGEST_REASON, wrong);
        text("/document", document, LONGEST_DOCUMENT, wrong);
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    CommonProblem.INVALID_PROPERTY,
                    Map.of("property", wrong.getFirst().name()),
                    List.copyOf(wrong));
        }
    }

    private static void text(String pointer, @Nullable String value, int longest, List<Refusal.Reason> wrong) {
        String given = Objects.requireNonNullElse(value, "");
        if (given.isBlank() || given.length() > longest) {
            wrong.add(new Refusal.Reason(
                    Refusal.Place.PROPERTY,
                    pointer,
                    new Bilingual(
                            "cần 1 đến %d ký tự".formatted(longest),
                            "1 to %d characters are needed".formatted(longest))));
        }
    }
}
