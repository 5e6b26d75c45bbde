package vn.ntm.ocop.scoring.rest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.request.BodyChecks;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.scoring.domain.MemberSheet;
import vn.ntm.ocop.scoring.domain.Rejection;

/**
 * The sheets of a council.
 *
 * @param rejections what the council found that ends the scoring; absent for nothing
 */
record RatingRequest(
        @Schema(minItems = 1, maxItems = MOST_SHEETS, description = "The members' sheets")
        List<SheetEntry> sheets,

        @Schema(maxItems = MOST_REJECTIONS, description = "What the council found that ends the scoring") @Nullable List<RejectionEntry> rejections) {

    static final int MOST_SHEETS = 50;
    static final int MOST_REJECTIONS = 20;
    private static final int MOST_TICKS = 100;
    private static final int LONGEST_MEMBER = 100;
    private static final int MOST_OPTIONS = 99;

    /**
     * What one member ticked.
     *
     * @param ruleSet the rule set whose sheet it is, if the caller wants it to be checked
     * @param setNo the product set whose sheet it is, if the caller wants it to be checked
     */
    @Schema(name = "MemberSheet")
    record SheetEntry(
            @Schema(
                    minLength = 1,
                    maxLength = LONGEST_MEMBER,
                    description = "Who, as the council calls the member; it is not kept",
                    examples = "TV1")
            String member,

            @Schema(
                    description = "The rule set whose sheet it is; the one of the address if absent",
                    examples = "QD26_2026")
            @Nullable String ruleSet,

            @Schema(
                    minimum = "1",
                    maximum = "99",
                    description = "The product set whose sheet it is; the one of the address if absent",
                    examples = "26")
            @Nullable Integer setNo,

            @Schema(
                    maxItems = MOST_TICKS,
                    description = "What is ticked, each item once; an item without a tick has 0 points")
            List<TickEntry> ticks) {}

    /** A tick at an item. */
    @Schema(name = "Tick")
    record TickEntry(
            @Schema(description = "The code of the item", examples = "1.1")
            String item,

            @Schema(minimum = "1", maximum = "99", description = "The number of the option, from 1", examples = "2")
            int option) {}

    /** Why the scoring ends: a line of the sheet, or an item of it. */
    @Schema(name = "Rejection")
    record RejectionEntry(
            @Schema(
                    minimum = "1",
                    maximum = "99",
                    description = "The place among the sheet's rejections, from 1",
                    examples = "1")
            @Nullable Integer line,

            @Schema(description = "The item that rejects a product or stops its scoring", examples = "6.1") @Nullable String item) {}

    /** @throws vn.ntm.kernel.problem.Refusal if something has the wrong form */
    void check() {
        var checks = new BodyChecks();
        if (sheets == null || sheets.isEmpty() || sheets.size() > MOST_SHEETS) {
            checks.require("/sheets", false, "1 đến 50 phiếu", "1 to 50 sheets");
        } else {
            for (int i = 0; i < sheets.size(); i++) {
                check(checks, "/sheets/" + i, sheets.get(i));
            }
        }
        List<RejectionEntry> found = Objects.requireNonNullElse(rejections, List.of());
        checks.require("/rejections", found.size() <= MOST_REJECTIONS, "nhiều nhất 20", "at most 20");
        for (int i = 0; i < found.size(); i++) {
            RejectionEntry entry = found.get(i);
            checks.require(
                    "/rejections/" + i,
                    entry != null && (entry.line() == null) != (entry.item() == null),
                    "line hoặc item",
                    "either line or item");
        }
        checks.done();
    }

    private static void check(BodyChecks checks, String at, @Nullable SheetEntry sheet) {
        checks.present(at, sheet);
        if (sheet == null) {
            return;
        }
        checks.text(at + "/member", sheet.member(), LONGEST_MEMBER);
        if (sheet.ticks() == null || sheet.ticks().size() > MOST_TICKS) {
            checks.require(at + "/ticks", false, "nhiều nhất 100", "at most 100");
            return;
        }
        Set<String> items = new HashSet<>();
        for (int i = 0; i < sheet.ticks().size(); i++) {
            TickEntry tick = sheet.ticks().get(i);
            if (!hasForm(tick) || !items.add(tick.item())) {
                checks.require(
                        at + "/ticks/" + i,
                        false,
                        "mã tiêu chí, mỗi mã một lần, và số của mức điểm",
                        "the code of an item, each once, and the number of an option");
            }
        }
    }

    private static boolean hasForm(@Nullable TickEntry tick) {
        return tick != null
                && tick.item() != null
                && ScoreItem.isCode(tick.item())
                && tick.option() >= 1
                && tick.option() <= MOST_OPTIONS;
    }

    List<MemberSheet> sheetsOf(String addressedSet, int addressedNo) {
        return sheets.stream()
                .map(sheet -> {
                    Map<String, Integer> ticks = new HashMap<>();
                    sheet.ticks().forEach(tick -> ticks.put(tick.item(), tick.option()));
                    return new MemberSheet(
                            sheet.member(),
                            Objects.requireNonNullElse(sheet.ruleSet(), addressedSet),
                            Objects.requireNonNullElse(sheet.setNo(), addressedNo),
                            ticks);
                })
                .toList();
    }

    List<Rejection> found() {
        return Objects.requireNonNullElse(rejections, List.<RejectionEntry>of()).stream()
                .map(RatingRequest::rejection)
                .toList();
    }

    private static Rejection rejection(RejectionEntry entry) {
        Integer line = entry.line();
        return line == null
                ? new Rejection.OfAnItem(Objects.requireNonNull(entry.item()))
                : new Rejection.OfTheSheet(line);
    }
}
