package vn.ntm.local.bench.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** How many nominations came to which verdict. */
record Verdicts(long notMet, long unknown, long met) {

    static final Verdicts NONE = new Verdicts(0, 0, 0);

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Those of an answer are added.
     *
     * @param asked of how many it has to tell
     * @throws IOException if it does not tell of all of them
     */
    Verdicts plus(String answer, int asked) throws IOException {
        JsonNode told = JSON.readTree(answer);
        var of = new Verdicts(
                told.path("notMet").asLong(),
                told.path("unknown").asLong(),
                told.path("met").asLong());
        if (of.all() != asked || told.path("items").size() != asked) {
            throw new IOException("Of %d nominations it told of %d".formatted(asked, of.all()));
        }
        return new Verdicts(notMet + of.notMet, unknown + of.unknown, met + of.met);
    }

    long all() {
        return notMet + unknown + met;
    }
}
