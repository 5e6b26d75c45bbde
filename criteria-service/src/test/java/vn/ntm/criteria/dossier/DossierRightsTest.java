package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.dossier.domain.DossierMove;

/** What the authorisation table says of the states of a dossier is what the moves say. */
class DossierRightsTest {

    private static final Path TABLE = Path.of("src/main/resources/authorisation.csv");

    @Test
    void aMoveIsGrantedInTheStatesFromWhichItStarts() throws IOException {
        var granted = new TreeMap<String, Set<String>>();
        Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(row -> Arrays.stream(DossierMove.values())
                        .anyMatch(move -> move.operation().equals(row[0])))
                .filter(row -> !row[3].equals("ANY"))
                .forEach(row ->
                        granted.computeIfAbsent(row[0], _ -> new TreeSet<>()).add(row[3]));

        assertThat(granted)
                .isEqualTo(Arrays.stream(DossierMove.values())
                        .filter(move -> move != DossierMove.OPEN && move != DossierMove.RECOGNISE)
                        .sorted(Comparator.comparing(DossierMove::operation))
                        .collect(Collectors.toMap(
                                DossierMove::operation,
                                move -> move.from().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                (first, _) -> first,
                                TreeMap<String, Set<String>>::new)));
    }

    @Test
    void everyMoveHasAnOperationOfItsOwn() {
        assertThat(Arrays.stream(DossierMove.values()).collect(Collectors.toMap(DossierMove::operation, move -> move)))
                .hasSize(DossierMove.values().length);
    }
}
