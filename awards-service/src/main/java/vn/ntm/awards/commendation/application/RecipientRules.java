package vn.ntm.awards.commendation.application;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.commendation.domain.Recipients;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;

/** What a row must say of its recipients, and what it must not. */
final class RecipientRules {

    private RecipientRules() {}

    /** @throws Refusal if the row says too little of them, too much, or two things at once */
    static Recipients checked(
            RecipientKind kind, @Nullable String name, @Nullable UnitCode unit, @Nullable Integer count) {
        if (count == null || count < 1) {
            throw refusal(CommendationProblem.RECIPIENT_COUNT_MISSING, "recipientCount", Map.of());
        }
        if (name != null && !kind.nameIsPublic()) {
            throw refusal(CommendationProblem.PERSON_NAMED, "recipientName", Map.of("kind", kind));
        }
        if (name != null && count != 1) {
            throw refusal(CommendationProblem.NAMED_RECIPIENT_IS_NOT_ONE, "recipientCount", Map.of("count", count));
        }
        if (kind == RecipientKind.TERRITORY && unit == null) {
            throw refusal(CommendationProblem.TERRITORY_WITHOUT_UNIT, "unitCode", Map.of());
        }
        return new Recipients(kind, name, unit, count);
    }

    private static Refusal refusal(CommendationProblem problem, String column, Map<String, ?> context) {
        var reason = new Refusal.Reason(Refusal.Place.COLUMN, column, problem.title());
        return new Refusal(problem, context, List.of(reason));
    }
}
