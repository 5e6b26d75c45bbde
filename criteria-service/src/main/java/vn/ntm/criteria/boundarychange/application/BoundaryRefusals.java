package vn.ntm.criteria.boundarychange.application;

import static vn.ntm.criteria.boundarychange.application.BoundaryProblem.*;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.ntm.criteria.boundarychange.domain.BoundaryRefused;
import vn.ntm.criteria.boundarychange.domain.BoundaryRejection;
import vn.ntm.criteria.boundarychange.domain.LegalDocument;
import vn.ntm.criteria.boundarychange.touched.TouchedFact;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.ProblemType;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.request.StateRefuses;
import vn.ntm.ledger.unit.UnitProblem;

/** Gives every rejection of the rules its entry in the catalogue. */
public final class BoundaryRefusals {

    private static final int MOST_NAMED = 20;

    private BoundaryRefusals() {}

    /** Does what may be rejected. */
    public static <T> T answered(Supplier<T> work) {
        try {
            return work.get();
        } catch (BoundaryRefused refused) {
            throw of(refused.rejection());
        }
    }

    static Refusal of(BoundaryRejection rejection) {
        return switch (rejection) {
            case BoundaryRejection.EffectiveBeforeSigned early ->
                refusal(EFFECTIVE_BEFORE_SIGNED, "effectiveOn", early.effectiveOn(), "signedOn", early.signedOn());
            case BoundaryRejection.ListedTwice twice -> new Refusal(LISTED_TWICE, Map.of("what", twice.what()));
            case BoundaryRejection.SuccessorFromNowhere nowhere ->
                new Refusal(SUCCESSOR_WITHOUT_PREDECESSOR, Map.of("successor", nowhere.successor()));
            case BoundaryRejection.SharesNotWhole shares ->
                new Refusal(
                        shares.exceed() ? SHARES_EXCEED_WHOLE : SHARES_FALL_SHORT,
                        Map.of("predecessor", shares.predecessor()));
            case BoundaryRejection.PredecessorNotThere gone ->
                refusal(PREDECESSOR_NOT_THERE, "predecessor", gone.predecessor(), "eve", gone.eve());
            case BoundaryRejection.LaterChangeOnFile later ->
                refusal(LATER_CHANGE_ON_FILE, "code", later.code(), "day", later.day());
            case BoundaryRejection.SuccessorNotThere gone ->
                refusal(SUCCESSOR_NOT_THERE, "successor", gone.successor(), "day", gone.day());
            case BoundaryRejection.CodeTaken taken ->
                refusal(UnitProblem.UNIT_OVERLAPS, "code", taken.code(), "other", taken.name());
            case BoundaryRejection.WrongTier tier ->
                new Refusal(
                        UnitProblem.UNIT_TIER_WRONG,
                        Map.of("code", tier.code(), "parent", tier.other(), "type", tier.type()));
            case BoundaryRejection.ParentNotThere gone ->
                refusal(UnitProblem.UNIT_PARENT_MISSING, "code", gone.code(), "parent", gone.parent());
            case BoundaryRejection.ChildLeftBehind left ->
                refusal(CHILD_LEFT_BEHIND, "child", left.child(), "parent", left.parent());
            case BoundaryRejection.NothingChanges nothing ->
                new Refusal(NOTHING_CHANGES, Map.of("code", nothing.code()));
            case BoundaryRejection.DrafterCannotEnact _ -> new Refusal(DRAFTER_CANNOT_ENACT, Map.of());
            case BoundaryRejection.WrongState(var state, var allowed) ->
                new StateRefuses(BoundaryProblem.CHANGE_STATE_REFUSES, Map.of(), state, allowed);
        };
    }

    static Refusal used(LegalDocument document) {
        return new Refusal(
                DOCUMENT_NUMBER_USED,
                Map.of(
                        "issuer",
                        document.issuer(),
                        "number",
                        document.number(),
                        "year",
                        document.signedOn().getYear()));
    }

    static Refusal after(List<TouchedFact> facts) {
        return new Refusal(FACTS_AFTER_THE_CHANGE, Map.of("facts", named(facts)));
    }

    static Refusal resting(List<TouchedFact> facts, List<UnitCode> units) {
        var all = units.stream().map(code -> "UNIT " + code).collect(Collectors.joining("; "));
        String named = named(facts);
        return new Refusal(
                FACTS_REST_ON_SUCCESSORS,
                Map.of("facts", all.isEmpty() || named.isEmpty() ? all + named : all + "; " + named));
    }

    private static String named(List<TouchedFact> facts) {
        return facts.stream()
                        .limit(MOST_NAMED)
                        .map(fact -> fact.subject() + " " + fact.unit() + " " + fact.href())
                        .collect(Collectors.joining("; "))
                + (facts.size() > MOST_NAMED ? "; …" : "");
    }

    private static Refusal refusal(ProblemType type, String one, Object first, String other, Object second) {
        return new Refusal(type, Map.of(one, first, other, second));
    }
}
