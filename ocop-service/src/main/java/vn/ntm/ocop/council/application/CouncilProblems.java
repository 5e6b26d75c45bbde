package vn.ntm.ocop.council.application;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ocop.council.domain.session.CouncilRefused;
import vn.ntm.ocop.council.domain.session.CouncilRejection;
import vn.ntm.ocop.scoring.application.ScoringProblem;
import vn.ntm.ocop.scoring.domain.SheetFlaw;

/** Puts what the rules of a council refuse into words. */
final class CouncilProblems {

    private static final String PERSON = "person";
    private static final String NONE = "–";
    private static final String DAY = "day";

    private CouncilProblems() {}

    /** Does what the rules may refuse. */
    static <T> T worded(String sheet, Supplier<T> work) {
        try {
            return work.get();
        } catch (CouncilRefused refused) {
            throw of(refused.rejection(), sheet);
        }
    }

    /** @param sheet that the dossier is scored by */
    static Refusal of(CouncilRejection rejection, String sheet) {
        return switch (rejection) {
            case CouncilRejection.NotInOffice(var day) ->
                new Refusal(CouncilProblem.COUNCIL_NOT_IN_OFFICE, Map.of(DAY, day));
            case CouncilRejection.NotAMember(var person, var day) ->
                new Refusal(CouncilProblem.NOT_A_COUNCIL_MEMBER, Map.of(PERSON, person, DAY, day));
            case CouncilRejection.InConflict(var person, var ground) ->
                new Refusal(CouncilProblem.CONFLICT_OF_INTEREST, Map.of(PERSON, person, "ground", ground));
            case CouncilRejection.QuorumNotSet(var day) ->
                new Refusal(CouncilProblem.COUNCIL_QUORUM_NOT_SET, Map.of(DAY, day));
            case CouncilRejection.QuorumMissed(var scoring, var members, var percent) ->
                new Refusal(
                        CouncilProblem.COUNCIL_QUORUM_NOT_REACHED,
                        Map.of("scoring", scoring, "members", members, "percent", percent.toPlainString()));
            case CouncilRejection.ChairAbsent() -> new Refusal(CouncilProblem.COUNCIL_CHAIR_ABSENT, Map.of());
            case CouncilRejection.ScoredAlready(var person) ->
                new Refusal(CouncilProblem.MEMBER_SCORED_ALREADY, Map.of(PERSON, person));
            case CouncilRejection.OpenedAlready(var number) ->
                new Refusal(CouncilProblem.SHEETS_OPENED_ALREADY, Map.of("number", number));
            case CouncilRejection.SheetsMissing(var members) ->
                new Refusal(CouncilProblem.SHEETS_STILL_MISSING, Map.of("count", members.size()));
            case CouncilRejection.Flawed(var flaw) -> of(flaw, sheet);
        };
    }

    private static Refusal of(SheetFlaw flaw, String sheet) {
        return new Refusal(
                problem(flaw.kind()),
                Map.of(
                        "member",
                        Objects.requireNonNullElse(flaw.member(), NONE),
                        "item",
                        Objects.requireNonNullElse(flaw.item(), NONE),
                        "given",
                        flaw.given(),
                        "sheet",
                        sheet));
    }

    private static ScoringProblem problem(SheetFlaw.Kind kind) {
        return switch (kind) {
            case SHEET_OF_ANOTHER_SET -> ScoringProblem.SHEET_OF_ANOTHER_SET;
            case ITEM_NOT_ON_SHEET -> ScoringProblem.ITEM_NOT_ON_SHEET;
            case OPTION_NOT_ON_SHEET -> ScoringProblem.OPTION_NOT_ON_SHEET;
            case POINTS_WITHOUT_STORY -> ScoringProblem.POINTS_WITHOUT_STORY;
            case MEMBER_SCORED_TWICE -> ScoringProblem.MEMBER_SCORED_TWICE;
            case REJECTION_NOT_ON_SHEET -> ScoringProblem.REJECTION_NOT_ON_SHEET;
        };
    }
}
