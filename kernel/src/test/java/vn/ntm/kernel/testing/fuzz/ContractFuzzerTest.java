package vn.ntm.kernel.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.kernel.testing.fuzz.FaultyService.Plant;

/** A fuzzer that finds nothing must have been able to find something. */
class ContractFuzzerTest {

    @Test
    void nothingIsFoundInAServiceThatKeepsItsContract() throws IOException {
        assertThat(findings(Plant.NONE, 40)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FAILS|failed: 500",
                "STATUS_THAT_IS_NOT_DOCUMENTED|status 404 is not in the document",
                "HEADER_THAT_IS_NOT_DOCUMENTED|header x-powered-by is not in the document",
                "BODY_OFF_SCHEMA|off schema: /items/0 is not of type",
                "NONSENSE_ACCEPTED|accepted nonsense: 200",
                "GOOD_INPUT_REFUSED|refused good input: 400",
                "CODE_THAT_IS_NOT_IN_THE_CATALOGUE|code something-else is not in the catalogue",
                "PROBLEM_WITHOUT_DOCUMENT|400 is no problem document"
            })
    void aPlantedFaultIsFoundWithoutChanceAndWithARequestThatShowsIt(Plant plant, String finding) throws IOException {
        assertThat(findings(plant, 0))
                .anySatisfy(found -> assertThat(found).contains("listThings: " + finding, "curl", "/v1/things"));
    }

    private static List<String> findings(Plant plant, int byChance) throws IOException {
        try (var service = new FaultyService(plant)) {
            return new ContractFuzzer(service.address(), FaultyService.DOCUMENT, new Known(), role -> role, byChance)
                    .run()
                    .findings();
        }
    }
}
