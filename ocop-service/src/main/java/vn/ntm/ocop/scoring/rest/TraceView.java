package vn.ntm.ocop.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.scoring.domain.Choice;
import vn.ntm.ocop.scoring.domain.ItemScore;
import vn.ntm.ocop.scoring.domain.MissedMinimum;
import vn.ntm.ocop.scoring.domain.Rejection;
import vn.ntm.ocop.scoring.domain.Trace;
import vn.ntm.ocop.scoring.rest.RatingView.AverageView;

/**
 * Why it comes to so many stars.
 *
 * @param missed the minima of the bracket's star, and of those below, that did not hold; each keeps its star away
 * @param rejections what the council found that ends the scoring
 * @param stops items without points at which the sheet says that scoring stops; whether it does is for the council to find
 * @param items every item, with what each member ticked
 */
@Schema(name = "RatingTrace")
public record TraceView(
        List<MissedView> missed, List<FoundView> rejections, List<StopView> stops, List<ItemView> items) {

    public static TraceView of(Trace trace) {
        return new TraceView(
                trace.missed().stream().map(MissedView::of).toList(),
                trace.rejections().stream().map(FoundView::of).toList(),
                trace.stops().stream()
                        .map(stop -> new StopView(stop.item(), stop.members()))
                        .toList(),
                trace.items().stream().map(ItemView::of).toList());
    }

    /**
     * A minimum that did not hold.
     *
     * @param stars the star that it is marked for
     * @param below what the members ticked who gave less
     */
    @Schema(name = "MissedMinimum")
    public record MissedView(int stars, String item, BigDecimal minimum, AverageView average, List<ChoiceView> below) {

        static MissedView of(MissedMinimum missed) {
            return new MissedView(
                    missed.stars(),
                    missed.item(),
                    missed.minimum(),
                    AverageView.of(missed.average()),
                    missed.below().stream().map(ChoiceView::of).toList());
        }
    }

    /** What the council found: a line of the sheet, or an item of it. */
    @Schema(name = "FoundRejection")
    public record FoundView(
            @Nullable Integer line, @Nullable String item) {

        static FoundView of(Rejection rejection) {
            return switch (rejection) {
                case Rejection.OfTheSheet(int number) -> new FoundView(number, null);
                case Rejection.OfAnItem(String item) -> new FoundView(null, item);
            };
        }
    }

    /** An item without points at which the sheet says that scoring stops, and who gave it none. */
    @Schema(name = "RaisedStop")
    public record StopView(String item, List<String> members) {}

    /** The points of an item. */
    @Schema(name = "ItemScore")
    public record ItemView(String item, BigDecimal maxPoints, AverageView average, List<ChoiceView> choices) {

        static ItemView of(ItemScore score) {
            return new ItemView(
                    score.item(),
                    score.most(),
                    AverageView.of(score.average()),
                    score.choices().stream().map(ChoiceView::of).toList());
        }
    }

    /**
     * What a member ticked at an item.
     *
     * @param option absent if nothing is ticked
     */
    @Schema(name = "MemberChoice")
    public record ChoiceView(String member, @Nullable Integer option, BigDecimal points) {

        static ChoiceView of(Choice choice) {
            return new ChoiceView(choice.member(), choice.option(), choice.points());
        }
    }
}
