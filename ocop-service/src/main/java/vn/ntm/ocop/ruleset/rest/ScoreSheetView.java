package vn.ntm.ocop.ruleset.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;
import vn.ntm.ocop.ruleset.domain.Part;
import vn.ntm.ocop.ruleset.domain.sheet.ItemMinima;
import vn.ntm.ocop.ruleset.domain.sheet.ItemRule;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreItem;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreOption;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/**
 * The form of a score sheet. Nothing ticked at an item is 0 points.
 *
 * @param productSet what is scored by it
 * @param lines parts, sections and items, in the order of the print
 * @param validOn the day, if one was named; it does not change the answer
 * @param knownAt the instant whose knowledge answered, if one was named
 */
@Schema(name = "ScoreSheet")
record ScoreSheetView(
        ProductSetView productSet,
        List<LineView> lines,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static ScoreSheetView of(ScoreSheetForm form, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return new ScoreSheetView(
                ProductSetView.of(form.ruleSet(), form.productSet()),
                form.lines().stream().map(LineView::of).toList(),
                validOn,
                knownAt);
    }

    /**
     * A line of a score sheet.
     *
     * @param code within this sheet only: the same code means other things on another one
     * @param parentCode the line that it is under; absent for a part
     * @param maxPoints the most points of it and of all lines under it
     * @param scorable whether an option of it is ticked; the others only head lines
     * @param options as printed, in their order; two of them can carry equal points
     * @param minima the least points for three, four and five stars; absent where none is marked
     * @param rules what it is held against beside its points
     * @param onlyWith the item that must have points for this one to have any
     */
    @Schema(name = "ScoreSheetLine")
    record LineView(
            String code,
            Part part,
            @Nullable String parentCode,
            Bilingual label,
            BigDecimal maxPoints,
            boolean scorable,
            List<OptionView> options,
            @Nullable MinimaView minima,
            List<ItemRule> rules,
            @Nullable String onlyWith,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static LineView of(ScoreItem line) {
            return new LineView(
                    line.code(),
                    line.part(),
                    line.parent(),
                    line.label(),
                    line.most(),
                    line.scorable(),
                    line.options().stream().map(OptionView::of).toList(),
                    MinimaView.of(line.minima()),
                    line.rules().stream().sorted().toList(),
                    line.onlyWith(),
                    line.origin().source(),
                    line.origin().confidence(),
                    line.origin().note());
        }
    }

    /**
     * An option of an item.
     *
     * @param number its place among the options, from 1: what is ticked is this number
     */
    @Schema(name = "ScoreOption")
    record OptionView(int number, BigDecimal points) {

        static OptionView of(ScoreOption option) {
            return new OptionView(option.number(), option.points());
        }
    }

    /** The least points of an item for three, four and five stars. */
    @Schema(name = "ItemMinima")
    record MinimaView(
            @Nullable BigDecimal three,
            @Nullable BigDecimal four,
            @Nullable BigDecimal five) {

        static @Nullable MinimaView of(ItemMinima minima) {
            return minima.marked().findAny().isEmpty()
                    ? null
                    : new MinimaView(minima.three(), minima.four(), minima.five());
        }
    }
}
