package vn.ntm.ocop.council.rest.body;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.scoring.domain.Rejection;

/**
 * The sheets are opened.
 *
 * @param rejections what the council found that ends the scoring, whatever the points
 * @param document the minutes
 */
@Schema(
        name = "OpenScoreSheetsRequest",
        requiredProperties = {"reason", "document"})
public record OpenSheetsRequest(
        @Schema(maxItems = MOST) @Nullable List<CouncilFinding> rejections,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_REASON)
        String reason,

        @Schema(minLength = 1, maxLength = BodyChecks.LONGEST_DOCUMENT)
        String document)
        implements Reasoned {

    private static final int MOST = 20;
    private static final int MOST_LINES = 99;

    /**
     * What a product is rejected for: a line of its sheet, or an item.
     *
     * @param line its place among the lines for which the sheet rejects, from 1
     * @param item the code of an item that rejects or stops
     */
    @Schema(name = "CouncilFinding")
    public record CouncilFinding(
            @Schema(minimum = "1", maximum = "99") @Nullable Integer line,

            @Schema(pattern = "^([A-C]|[0-9]{1,2}(\\.[0-9]{1,2}){0,2})$") @Nullable String item) {

        private boolean isOne() {
            return (line == null) != (item == null)
                    && (line == null || (line >= 1 && line <= MOST_LINES))
                    && (item == null || ScoreItem.isCode(item));
        }

        private Rejection rejection() {
            return line == null ? new Rejection.OfAnItem(Objects.requireNonNull(item)) : new Rejection.OfTheSheet(line);
        }
    }

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public List<Rejection> found() {
        List<@Nullable CouncilFinding> given = Objects.requireNonNullElse(rejections, List.of());
        var checks = new BodyChecks()
                .reasoned(reason, document)
                .require("/rejections", given.size() <= MOST, "tối đa 20 lý do", "at most 20 reasons");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            CouncilFinding found = given.get(i);
            checks.require(
                    "/rejections/" + i,
                    found != null && found.isOne(),
                    "số thứ tự (line) hoặc mã tiêu chí (item)",
                    "either a line or an item");
        }
        checks.done();
        return Objects.requireNonNullElse(rejections, List.<CouncilFinding>of()).stream()
                .map(CouncilFinding::rejection)
                .toList();
    }
}
