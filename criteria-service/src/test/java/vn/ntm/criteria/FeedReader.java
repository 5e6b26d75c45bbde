package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.response.Response;
import java.net.URI;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a feed as anybody would: from one link to the next. */
final class FeedReader {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private URI next;

    FeedReader(String start) {
        next = URI.create(start);
    }

    /** Reads one page, waiting for it up to a second; false if nothing was there. */
    boolean read(Consumer<JsonNode> taken) throws JsonProcessingException {
        URI address = next.getPath().endsWith("changes") ? URI.create(next + "&waitSeconds=1") : next;
        Response answer = given().urlEncodingEnabled(false).get(address.toString());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var link = NEXT.matcher(answer.header("Link"));
        assertThat(link.find()).isTrue();
        boolean intoTheFeed = link.group(1).startsWith("..");
        next = next.resolve(link.group(1).startsWith("?") ? next.getPath() + link.group(1) : link.group(1));
        JsonNode events = JSON.readTree(answer.asString());
        events.forEach(taken);
        return !events.isEmpty() || intoTheFeed;
    }
}
