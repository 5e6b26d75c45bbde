package vn.ntm.ocop.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole life of a dossier on one screen. A new move must be added here, and be seen in review. */
class EvaluationStepsTest {

    @Test
    void theseAreAllTheMoves() {
        assertThat(moves()).isEqualTo("""
                AdvisoryReview --report--> CouncilScoring
                CentralReview --reportAtMinistry--> CentralScoring
                CentralScoring --rateAtMinistry--> CentralResult
                CentralScoring --recognise--> Recognised
                CommuneReview --review--> ForwardedToProvince
                CouncilScoring --rate--> RatingResult
                CouncilWrittenOpinion --rate--> RatingResult
                CouncilWrittenOpinion --recognise--> Recognised
                DistrictScoring --forwardByDistrict--> ForwardedToProvince
                DistrictScoring --rateByDistrict--> RatingResult
                DistrictScoring --recognise--> Recognised
                Draft --submit--> Submitted
                Draft --submitToDistrict--> DistrictScoring
                ForwardedToProvince --receive--> ProvinceCheck
                Proposed3Or4 --recognise--> Recognised
                Proposed5 --sendToMinistry--> SentToMinistry
                ProvinceCheck --askOpinions--> CouncilWrittenOpinion
                ProvinceCheck --assign--> AdvisoryReview
                ProvinceCheck --sendBackToCommune--> Returned
                ProvinceFallback --evaluateAgain--> CouncilScoring
                ProvinceFallback --recognise--> Recognised
                Recognised --notifyResult--> ResultNotified
                Returned --resubmit--> Resubmitted
                SentToMinistry --receiveAtMinistry--> CentralReview
                Submitted --accept--> CommuneReview
                Submitted --review--> ProvinceCheck
                Submitted --sendBack--> Returned
                Submitted --sendToMinistry--> SentToMinistry""");
    }

    @Test
    void theListOfMovesSaysWhatTheStatesSay() {
        var listed = new TreeSet<String>();
        for (EvaluationMove move : EvaluationMove.values()) {
            if (move != EvaluationMove.OPEN) {
                move.from().forEach(from -> listed.add(camelCase(from.name()) + " " + nameOf(move)));
            }
        }

        assertThat(listed)
                .isEqualTo(states().flatMap(
                                state -> movesOf(state).map(move -> state.getSimpleName() + " " + move.getName()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String moves() {
        return states().flatMap(state -> movesOf(state)
                        .map(move -> "%s --%s--> %s"
                                .formatted(
                                        state.getSimpleName(),
                                        move.getName(),
                                        move.getReturnType().getSimpleName())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Class<?>> states() {
        return Arrays.stream(EvaluationState.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(EvaluationState.class::isAssignableFrom);
    }

    private static Stream<Method> movesOf(Class<?> state) {
        return Arrays.stream(state.getMethods())
                .filter(method -> !method.isBridge())
                .filter(method -> EvaluationState.class.isAssignableFrom(method.getReturnType()));
    }

    private static String nameOf(EvaluationMove move) {
        String name = camelCase(move.name());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camelCase(String words) {
        return Arrays.stream(words.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
