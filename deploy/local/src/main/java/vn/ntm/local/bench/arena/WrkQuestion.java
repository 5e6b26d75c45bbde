package vn.ntm.local.bench.arena;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What is asked again and again, as a program for wrk. */
public sealed interface WrkQuestion {

    String script();

    /** The same each time. */
    record Same(String address, Map<String, String> headers) implements WrkQuestion {

        public Same(String address) {
            this(address, Map.of());
        }

        @Override
        public String script() {
            return """
                    wrk.path = "%s"
                    %s
                    """.formatted(
                    address,
                    headers.entrySet().stream()
                            .map(header -> "wrk.headers[\"%s\"] = '%s'".formatted(header.getKey(), header.getValue()))
                            .collect(Collectors.joining("\n")));
        }
    }

    /**
     * Each time what was known at another instant, a microsecond after the one before, so that nothing kept answers it.
     *
     * @param first no instant is asked again after it was asked once
     */
    record EachInstant(String address, Instant first, AtomicLong asked) implements WrkQuestion {

        /** More than are asked in a window. */
        private static final long OF_A_WINDOW = 2_000_000;

        public EachInstant(String address, Instant first) {
            this(address, first, new AtomicLong());
        }

        @Override
        public String script() {
            return """
                    local micros = %d
                    request = function()
                        micros = micros + 1
                        local second = math.floor(micros / 1000000)
                        return wrk.format("GET", string.format("%s%%s.%%06dZ", os.date("!%%Y-%%m-%%dT%%H:%%M:%%S", %d + second), micros %% 1000000))
                    end
                    """.formatted(asked.getAndAdd(OF_A_WINDOW), address, first.getEpochSecond());
        }
    }
}
