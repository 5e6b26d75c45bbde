package vn.ntm.kernel.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.time.Calendar;

class SettledAnswerTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final String today = LocalDate.now(Calendar.VIETNAM).toString();

    @Test
    void whatIsAnotherAtEveryRunIsFixedAndTheSameStaysTheSame() throws JsonProcessingException {
        assertThat(settled("/v1/things", """
                        {"id":"019ab1c2-1111-7000-8000-000000000abc","other":"019ab1c2-2222-7000-8000-000000000abc",
                         "again":"019ab1c2-1111-7000-8000-000000000abc","recordedAt":"2026-11-26T18:00:00.123Z",
                         "knownAt":"2026-11-26T18:00:01Z","sequence":77,"rows":77}""")).isEqualTo("""
                        {"id":"019ab1c2-0000-7000-8000-000000000001","other":"019ab1c2-0000-7000-8000-000000000002",
                         "again":"019ab1c2-0000-7000-8000-000000000001","recordedAt":"2026-03-05T00:59:00Z",
                         "knownAt":"2026-03-05T01:00:00Z","sequence":1,"rows":77}""".replaceAll("\\n *", ""));
    }

    @Test
    void theDayOnWhichItWasRecordedIsNotToldUnlessItWasAskedFor() throws JsonProcessingException {
        String answer = "{\"validOn\":\"" + today + "\",\"signedOn\":\"" + today + "\"}";

        assertThat(settled("/v1/things", answer))
                .isEqualTo("{\"validOn\":\"2026-03-05\",\"signedOn\":\"" + today + "\"}");
        assertThat(settled("/v1/things?validOn=" + today, answer)).isEqualTo(answer);
    }

    @Test
    void whatIsCountedOrSaidOfTodayIsNotTold() throws JsonProcessingException {
        assertThat(settled("/v1/things", "{\"detail\":\"on " + today + "\",\"heldOn\":\"" + today + "\"}"))
                .isEqualTo("{\"detail\":\"on 2026-03-05\",\"heldOn\":\"2026-03-05\"}");
        String late = "{\"lastDay\":\"2026-06-25\",\"daysLate\":%d}";
        long untilToday = LocalDate.parse("2026-06-25").until(LocalDate.parse(today), ChronoUnit.DAYS);
        assertThat(settled("/v1/things", late.formatted(untilToday))).isEqualTo(late.formatted(1));
        assertThat(settled("/v1/things", late.formatted(5))).isEqualTo(late.formatted(5));
    }

    @Test
    void longListsAreCut() throws JsonProcessingException {
        assertThat(settled("/v1/things", "[1,2,3]")).isEqualTo("[1,2]");
    }

    private static String settled(String target, String answer) throws JsonProcessingException {
        return SettledAnswer.of(Question.get(target), JSON.readTree(answer), true, List.of())
                .toString();
    }
}
