package vn.ntm.kernel.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @ValueSource(strings = {"00-" + ID + "-b7ad6b7169203331-01", "cc-" + ID + "-b7ad6b7169203331-01-what-comes-later"})
    void aTraceThatTheCallerNamesGoesOnWithASpanOfOurOwn(String given) {
        Trace trace = Trace.of(given);

        assertThat(trace.continued()).isTrue();
        assertThat(trace.header()).matches("00-" + ID + "-[0-9a-f]{16}-01").doesNotContain("b7ad6b7169203331");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "garbled",
                "00-" + ID + "-b7ad6b7169203331-01-more",
                "00-" + ID + "-b7ad6b7169203331",
                "00-" + ID + "-0000000000000000-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "ff-" + ID + "-b7ad6b7169203331-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01"
            })
    void whatIsNoTraceIsReplacedByANewOne(String given) {
        Trace trace = Trace.of(given);

        assertThat(trace.continued()).isFalse();
        assertThat(trace.header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00").doesNotContain(ID);
    }

    @Test
    void noTwoTracesHaveOneName() {
        assertThat(Trace.of(null).id()).isNotEqualTo(Trace.of(null).id());
    }
}
