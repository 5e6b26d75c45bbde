package vn.ntm.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.PartStatus;
import vn.ntm.gateway.part.Standing;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Refused;
import vn.ntm.gateway.upstream.Unanswered.Reason;

class RefusedByServiceTest {

    @ParameterizedTest
    @CsvSource({"400, invalid-parameter", "404, unit-unknown", "409, unit-ambiguous"})
    void whatIsAskedForIsNotThere(int status, String code) {
        assertThatExceptionOfType(RefusedByService.class)
                .isThrownBy(() -> RefusedByService.throwIf(refused(status, problem(status, code))))
                .withMessage(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 405, 406, 429})
    void whatIsNoMatterOfTheQuestionIsNoMatterOfTheCaller(int status) {
        assertThatCode(() -> RefusedByService.throwIf(refused(status, problem(status, "forbidden"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{", "{\"type\":\"urn:x\",\"title\":\"t\",\"status\":404}"})
    void whatIsNoProblemIsNotPassedOnAsOne(String said) {
        assertThatCode(() -> RefusedByService.throwIf(refused(404, said))).doesNotThrowAnyException();
    }

    @Test
    void aProblemOfAnotherStatusOrNoneIsNone() {
        assertThatCode(() -> RefusedByService.throwIf(refused(404, problem(409, "unit-ambiguous"))))
                .doesNotThrowAnyException();
        assertThatCode(() -> RefusedByService.throwIf(part(null))).doesNotThrowAnyException();
    }

    private static String problem(int status, String code) {
        return "{\"type\":\"urn:ntm:problem:%2$s\",\"title\":\"t\",\"status\":%1$d,\"code\":\"%2$s\"}"
                .formatted(status, code);
    }

    private static PartAnswer refused(int status, String said) {
        return part(new Refused(FactService.CRITERIA, status, said));
    }

    private static PartAnswer part(@Nullable Refused refused) {
        var standing = new Standing("unit", PartStatus.MISSING, null, "/criteria/v1/units/1", Reason.REFUSED);
        return new PartAnswer(standing, false, List.of(standing.href()), List.of(), refused);
    }
}
