package vn.ntm.ocop.council.rest.answer;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ocop.council.rest.body.OpenSheetsRequest.FoundRejection;
import vn.ntm.ocop.scoring.domain.Choice;
import vn.ntm.ocop.scoring.domain.ItemScore;
import vn.ntm.ocop.scoring.domain.MissedMinimum;
import vn.ntm.ocop.scoring.domain.Rejection;
import vn.ntm.ocop.scoring.domain.Trace;

/**
 * Why a product got its stars: which bracket, which minimum lowered it, which option of whom.
 *
 * @param bracketStars the stars of the bracket that the average reaches
 * @param bracketLeast the lowest average in it
 * @param betweenBands whether the average lies between two printed bands; it then belongs to the lower
 * @param missed the minima that did not hold; each keeps its star away
 * @param rejections what the council found that ends the scoring
 * @param stops items without points at which the sheet says that scoring stops; whether it does is for the council to find
 */
@Schema(name = "CouncilTrace")
public record TraceView(
        int bracketStars,
        BigDecimal bracketLeast,
        boolean betweenBands,
        List<MissedView> missed,
        List<FoundRejection> rejections,
        List<StopView> stops,
        List<ItemView> items) {

    static TraceView of(Trace trace) {
        var bracket = trace.bracket();
        return new TraceView(
                bracket.bracket().stars(),
                bracket.bracket().least(),
                bracket.betweenBands(),
                trace.missed().stream().map(MissedView::of).toList(),
                trace.rejections().stream().map(TraceView::found).toList(),
                trace.stops().stream()
                        .map(stop -> new StopView(stop.item(), stop.members()))
                        .toList(),
                trace.items().stream().map(ItemView::of).toList());
    }

    private static FoundRejection found(Rejection rejection) {
        return switch (rejection) {
            case Rejection.OfTheSheet(int number) -> new FoundRejection(number, null);
            case Rejection.OfAnItem(String item) -> new FoundRejection(null, item);
        };
    }

    /**
     * A minimum that did not hold.
     *
     * @param stars the star for which it is marked
     * @param below who ticked less
     */
    @Schema(name = "CouncilMissedMinimum")
    public record MissedView(int stars, String item, BigDecimal minimum, BigDecimal average, List<ChoiceView> below) {

        static MissedView of(MissedMinimum missed) {
            return new MissedView(
                    missed.stars(),
                    missed.item(),
                    missed.minimum(),
                    missed.average().shown(),
                    missed.below().stream().map(ChoiceView::of).toList());
        }
    }

    /** An item without points at which scoring stops, and who gave it none. */
    @Schema(name = "CouncilRaisedStop")
    public record StopView(String item, List<String> persons) {}

    /**
     * An item, and what each member ticked.
     *
     * @param most the most points that it can have
     */
    @Schema(name = "CouncilItemScore")
    public record ItemView(String item, BigDecimal most, BigDecimal average, List<ChoiceView> choices) {

        static ItemView of(ItemScore score) {
            return new ItemView(
                    score.item(),
                    score.most(),
                    score.average().shown(),
                    score.choices().stream().map(ChoiceView::of).toList());
        }
    }

    /**
     * What a member ticked.
     *
     * @param option its number; absent if nothing is ticked
     */
    @Schema(name = "CouncilChoice")
    public record ChoiceView(String person, @Nullable Integer option, BigDecimal points) {

        static ChoiceView of(Choice choice) {
            return new ChoiceView(choice.member(), choice.option(), choice.points());
        }
    }
}
