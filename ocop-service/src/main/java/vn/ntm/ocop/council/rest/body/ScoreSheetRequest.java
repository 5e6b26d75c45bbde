package vn.ntm.ocop.council.rest.body;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.act.Reasoned;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.scoring.domain.MemberSheet;

/**
 * The sheet of a member: what is not ticked has 0 points.
 *
 * @param ruleSet of the sheet
 * @param setNo the product set of the sheet
 * @param ticks one for each item of which an option is ticked
 */
@Schema(
        name = "CouncilSheetRequest",
        requiredProperties = {"ruleSet", "setNo", "ticks"})
public record ScoreSheetRequest(
        @Schema(pattern = "^[A-Z][A-Z0-9_]{1,39}$", examples = "QD26_2026")
        String ruleSet,

        @Schema(minimum = "1", maximum = "99", examples = "4")
        Integer setNo,

        @Schema(maxItems = MOST) List<Tick> ticks)
        implements Reasoned {

    private static final int MOST = 200;
    private static final int MOST_SETS = 99;
    private static final int MOST_OPTIONS = 99;

    /**
     * An option that is ticked.
     *
     * @param item its code on the sheet
     * @param option its number among the options of the item, as printed, from 1
     */
    @Schema(
            name = "CouncilTick",
            requiredProperties = {"item", "option"})
    public record Tick(
            @Schema(pattern = "^([A-C]|[0-9]{1,2}(\\.[0-9]{1,2}){0,2})$", examples = "1.1")
            String item,

            @Schema(minimum = "1", maximum = "99", examples = "2")
            Integer option) {}

    /** @throws vn.ntm.kernel.problem.Refusal if something is missing or has the wrong form */
    public MemberSheet sheet(String member) {
        check();
        var ticked = new TreeMap<String, Integer>();
        ticks.forEach(tick -> ticked.put(tick.item(), tick.option()));
        return new MemberSheet(member, ruleSet, setNo, ticked);
    }

    private void check() {
        List<@Nullable Tick> given = Objects.requireNonNullElse(ticks, List.of());
        var checks = new BodyChecks()
                .require(
                        "/ruleSet",
                        ruleSet != null && RuleSet.isCode(ruleSet),
                        "mã bộ quy định như QD26_2026",
                        "the code of a rule set such as QD26_2026")
                .require(
                        "/setNo",
                        setNo != null && setNo >= 1 && setNo <= MOST_SETS,
                        "số từ 1 đến 99",
                        "a number, 1 to 99")
                .present("/ticks", ticks)
                .require("/ticks", given.size() <= MOST, "tối đa 200 tiêu chí", "at most 200 items");
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            check(checks, "/ticks/" + i, given.get(i));
        }
        checks.done();
        new BodyChecks()
                .require(
                        "/ticks",
                        ticks.stream().map(Tick::item).distinct().count() == ticks.size(),
                        "mỗi tiêu chí một lần",
                        "each item once")
                .done();
    }

    private static void check(BodyChecks checks, String pointer, @Nullable Tick tick) {
        checks.present(pointer, tick);
        if (tick != null) {
            checks.require(
                            pointer + "/item",
                            tick.item() != null && ScoreItem.isCode(tick.item()),
                            "mã tiêu chí như 1.1",
                            "the code of an item such as 1.1")
                    .require(
                            pointer + "/option",
                            tick.option() != null && tick.option() >= 1 && tick.option() <= MOST_OPTIONS,
                            "số từ 1 đến 99",
                            "a number, 1 to 99");
        }
    }

    /** A sheet is sealed: nothing of it goes into the record of the act. */
    @Override
    public @Nullable String reason() {
        return null;
    }

    @Override
    public @Nullable String document() {
        return null;
    }
}
