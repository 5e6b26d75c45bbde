package vn.ntm.criteria.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole life of a dossier on one screen. A new move must be added here, and be seen in review. */
class DossierStepsTest {

    @Test
    void theseAreAllTheMoves() {
        assertThat(moves()).isEqualTo("""
                Appraised --recognise--> Recognised
                Appraised --refuse--> Refused
                Appraised --sendBack--> Returned
                Appraised --vote--> CouncilVoted
                CouncilVoted --recognise--> Recognised
                CouncilVoted --refuse--> Refused
                MeetingAgreed --submit--> Submitted
                MeetingAgreed --survey--> Surveyed
                MeetingAgreed --verify--> Verified
                OpinionsClosed --holdMeeting--> MeetingAgreed
                Planned --register--> Registered
                Planned --selfAssess--> SelfAssessed
                Published --closeOpinions--> OpinionsClosed
                Published --holdMeeting--> MeetingAgreed
                Recognised --announce--> Announced
                Refused --appeal--> UnderAppeal
                Registered --selfAssess--> SelfAssessed
                Returned --resubmit--> Submitted
                SelfAssessed --appraise--> Appraised
                SelfAssessed --holdMeeting--> MeetingAgreed
                SelfAssessed --publish--> Published
                SelfAssessed --survey--> Surveyed
                Submitted --appraise--> Appraised
                Submitted --refuse--> Refused
                Submitted --sendBack--> Returned
                Submitted --verify--> Verified
                Surveyed --appraise--> Appraised
                Surveyed --refuse--> Refused
                Surveyed --submit--> Submitted
                UnderAppeal --dismissAppeal--> Refused
                UnderAppeal --grantAppeal--> Refusable
                Verified --refuse--> Refused
                Verified --sendBack--> Returned
                Verified --submit--> Submitted
                Verified --survey--> Surveyed
                Verified --vote--> CouncilVoted""");
    }

    @Test
    void theListOfMovesSaysWhatTheStatesSay() {
        var listed = new TreeSet<String>();
        for (DossierMove move : DossierMove.values()) {
            if (move != DossierMove.OPEN) {
                move.from().forEach(from -> listed.add(stateOf(from.name()) + " " + nameOf(move)));
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
        return Arrays.stream(DossierState.class.getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(DossierState.class::isAssignableFrom);
    }

    private static Stream<Method> movesOf(Class<?> state) {
        Set<String> components = Arrays.stream(state.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        return Arrays.stream(state.getMethods())
                .filter(method -> DossierState.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !components.contains(method.getName()));
    }

    private static String stateOf(String step) {
        return step.startsWith("SUBMITTED_TO_") ? "Submitted" : camelCase(step);
    }

    private static String nameOf(DossierMove move) {
        String name = camelCase(move.name());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camelCase(String words) {
        return Arrays.stream(words.split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
