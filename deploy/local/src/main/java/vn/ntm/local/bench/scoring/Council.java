package vn.ntm.local.bench.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The sheets of a council of nine for one product, in which every item is ticked.
 *
 * @param setNo the product set
 * @param body the sheets as they are asked about
 * @param ticks what they say, for whoever adds it up by hand
 */
record Council(int setNo, String body, List<Tick> ticks) {

    static final int MEMBERS = 9;

    /** A tick, with the points of its option. */
    record Tick(int member, String item, String points) {}

    Council {
        ticks = List.copyOf(ticks);
    }

    /** @param sheet the form, as the service answers it */
    static Council of(int setNo, JsonNode sheet, Random chance) {
        var ticks = new ArrayList<Tick>();
        var body = new StringBuilder("{\"sheets\":[");
        for (int member = 0; member < MEMBERS; member++) {
            body.append(member == 0 ? "" : ",").append("{\"member\":\"TV%d\",\"ticks\":[".formatted(member));
            String between = "";
            for (JsonNode line : sheet.path("lines")) {
                if (line.path("scorable").asBoolean()) {
                    String item = line.path("code").asText();
                    JsonNode options = line.path("options");
                    int option = most(options, chance);
                    body.append(between).append("{\"item\":\"%s\",\"option\":%d}".formatted(item, option + 1));
                    between = ",";
                    ticks.add(new Tick(
                            member, item, options.get(option).path("points").asText()));
                }
            }
            body.append("]}");
        }
        return new Council(setNo, body.append("]}").toString(), ticks);
    }

    /** The last option as a rule, so that products come to stars and a story's structure has its story. */
    private static int most(JsonNode options, Random chance) {
        int last = options.size() - 1;
        return last > 0
                        && chance.nextInt(4) == 0
                        && options.get(last - 1).path("points").asInt() > 0
                ? last - 1
                : last;
    }
}
