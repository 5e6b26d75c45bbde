package vn.ntm.ocop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;

/** What the authorisation table says of the states of a dossier is what the moves say. */
class EvaluationRightsTest {

    private static final Path TABLE = Path.of("src/main/resources/authorisation.csv");

    /** Made by the operations of councils and of decisions, which have rows of their own. */
    private static final Set<EvaluationMove> ELSEWHERE =
            Set.of(EvaluationMove.OPEN, EvaluationMove.RATE, EvaluationMove.RECOGNISE);

    @Test
    void whoeverMayMakeAMoveMayMakeItInEveryStateFromWhichItStarts() throws IOException {
        Map<String, EvaluationMove> moves = Arrays.stream(EvaluationMove.values())
                .filter(move -> !ELSEWHERE.contains(move))
                .collect(Collectors.toMap(EvaluationMove::operation, move -> move));
        Map<List<String>, Set<String>> granted = Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .filter(row -> moves.containsKey(row.getFirst()))
                .collect(Collectors.groupingBy(
                        row -> row.subList(0, 3), Collectors.mapping(List::getLast, Collectors.toSet())));

        assertThat(granted.keySet()).extracting(List::getFirst).containsAll(moves.keySet());
        granted.forEach((who, states) -> assertThat(states)
                .as(String.join(" ", who))
                .isEqualTo(Objects.requireNonNull(moves.get(who.getFirst())).from().stream()
                        .map(Enum::name)
                        .collect(Collectors.toSet())));
    }

    @Test
    void everyMoveHasAnOperationOfItsOwn() {
        assertThat(Arrays.stream(EvaluationMove.values())
                        .collect(Collectors.toMap(EvaluationMove::operation, move -> move)))
                .hasSize(EvaluationMove.values().length);
    }
}
