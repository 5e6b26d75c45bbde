package vn.ntm.ocop.scoring.domain;

import java.util.List;
import vn.ntm.ocop.ruleset.domain.StarBracket;

/**
 * Why a product got its stars.
 *
 * @param missed the minima of the bracket's star, and of those below, that did not hold; each keeps its star away
 * @param rejections what the council found that ends the scoring
 * @param stops items without points at which the sheet says that scoring stops
 * @param items every item, with what each member ticked
 */
public record Trace(
        BracketHit bracket,
        List<MissedMinimum> missed,
        List<Rejection> rejections,
        List<RaisedStop> stops,
        List<ItemScore> items) {

    public Trace {
        missed = List.copyOf(missed);
        rejections = List.copyOf(rejections);
        stops = List.copyOf(stops);
        items = List.copyOf(items);
    }

    /**
     * The bracket that the average reaches.
     *
     * @param betweenBands whether the average is above what is printed for it and below what is printed for the next
     */
    public record BracketHit(StarBracket bracket, boolean betweenBands) {}

    /**
     * An item without points though the sheet says that scoring stops then. Whether it does is for the council to find.
     *
     * @param members who gave it none
     */
    public record RaisedStop(String item, List<String> members) {

        public RaisedStop {
            members = List.copyOf(members);
        }
    }
}
