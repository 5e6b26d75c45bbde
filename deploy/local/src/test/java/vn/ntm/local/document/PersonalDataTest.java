package vn.ntm.local.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.ntm.local.document.ApiDocuments.Answers;

/**
 * Every property of every answer is classed, and nobody without a role is shown what is not public. {@code PUBLIC} is
 * what the programme publishes; {@code PUBLISHED_NAME} the name of somebody who was certified or commended, as the
 * decision publishes it; {@code INTERNAL} is for those who run and check the suite; {@code PERSONAL} says something of a
 * person.
 */
class PersonalDataTest {

    private static final Path CLASSES = Path.of("../../docs/property-classes.csv");
    private static final Set<String> KNOWN = Set.of("PUBLIC", "PUBLISHED_NAME", "INTERNAL", "PERSONAL");
    private static final Set<String> FOR_ANYONE = Set.of("PUBLIC", "PUBLISHED_NAME");

    @Test
    void everyPropertyOfAnAnswerIsClassed() throws IOException {
        var answered = new TreeSet<String>();
        ApiDocuments.answers().forEach(answers -> answered.addAll(answers.properties()));

        assertThat(classes().keySet()).containsExactlyElementsOf(answered);
        assertThat(classes().values()).allMatch(KNOWN::contains);
    }

    @Test
    void whoeverAsksSeesOnlyWhatIsPublic() throws IOException {
        Map<String, String> classes = classes();

        assertThat(shownToAnyone(ApiDocuments.answers(), classes)).isEmpty();
    }

    @Test
    void aPersonalPropertyInAnOpenAnswerIsFound() {
        var open = new Answers("listPeople", true, Set.of("Person,birthDate", "Person,name"));
        var closed = new Answers("readPeople", false, Set.of("Person,birthDate"));

        assertThat(shownToAnyone(
                        List.of(open, closed), Map.of("Person,birthDate", "PERSONAL", "Person,name", "PUBLISHED_NAME")))
                .containsExactly("listPeople shows Person,birthDate");
    }

    private static List<String> shownToAnyone(List<Answers> all, Map<String, String> classes) {
        var shown = new ArrayList<String>();
        for (Answers answers : all) {
            answers.properties().stream()
                    .filter(property -> answers.open() && !FOR_ANYONE.contains(classes.get(property)))
                    .forEach(property -> shown.add(answers.operation() + " shows " + property));
        }
        return shown;
    }

    private static Map<String, String> classes() throws IOException {
        var classes = new TreeMap<String, String>();
        for (String row : Files.readAllLines(CLASSES).stream().skip(1).toList()) {
            int comma = row.lastIndexOf(',');
            classes.put(row.substring(0, comma), row.substring(comma + 1));
        }
        return classes;
    }
}
