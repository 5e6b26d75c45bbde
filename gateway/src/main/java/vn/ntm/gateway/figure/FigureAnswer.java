package vn.ntm.gateway.figure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/**
 * Cuts the figures out of a service's answer without changing a letter of them. The answer must be whole and well-formed
 * JSON, must echo the question, and every figure must name its measure.
 */
final class FigureAnswer {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String text;
    private final JsonParser parser;
    private final Map<String, String> echoes = new HashMap<>();
    private final List<String> planned = new ArrayList<>();
    private @Nullable String all;

    private FigureAnswer(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** @throws Unanswered if this is not an answer to the question */
    static Figures read(Reply reply, FigureQuestion question, Instant knownAt) throws Unanswered {
        if (!reply.mediaType().equals("application/json")) {
            throw invalid("media type " + reply.mediaType());
        }
        String text = reply.text();
        try (JsonParser parser = JSON.createParser(text)) {
            var answer = new FigureAnswer(text, parser);
            answer.readEnvelope();
            return answer.figuresFor(question, knownAt, reply.entityTag());
        } catch (IOException broken) {
            throw Unanswered.unreadable(broken);
        }
    }

    private Figures figuresFor(FigureQuestion question, Instant knownAt, @Nullable String entityTag) throws Unanswered {
        boolean ours = String.valueOf(question.year().value()).equals(echoes.get("year"))
                && question.validOn().toString().equals(echoes.get("validOn"))
                && knownAt.toString().equals(echoes.get("knownAt"));
        if (!ours || all == null) {
            throw invalid("not the answer to what was asked");
        }
        String targets = planned.stream().collect(Collectors.joining(",", "[", "]"));
        return new Figures(new Verbatim(all), new Verbatim(targets), entityTag);
    }

    private void readEnvelope() throws IOException, Unanswered {
        expect(parser.nextToken(), JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("figures")) {
                readFigures(value);
            } else if (value.isScalarValue()) {
                echoes.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw invalid("more than one value");
        }
    }

    private void readFigures(JsonToken opening) throws IOException, Unanswered {
        expect(opening, JsonToken.START_ARRAY);
        int start = start();
        JsonToken next = parser.nextToken();
        while (next == JsonToken.START_OBJECT) {
            readFigure();
            next = parser.nextToken();
        }
        expect(next, JsonToken.END_ARRAY);
        all = since(start);
    }

    private void readFigure() throws IOException, Unanswered {
        int start = start();
        boolean named = false;
        boolean hasTarget = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            named |= name.equals("measure") && value == JsonToken.VALUE_STRING;
            hasTarget |= name.equals("target") && value == JsonToken.START_OBJECT;
            parser.skipChildren();
        }
        if (!named) {
            throw invalid("a figure without a measure");
        }
        if (hasTarget) {
            planned.add(since(start));
        }
    }

    /** Where the opening bracket just read stands. */
    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private String since(int start) {
        return text.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected) throws Unanswered {
        if (found != expected) {
            throw invalid("expected " + expected);
        }
    }

    private static Unanswered invalid(String message) {
        return new Unanswered(Reason.INVALID_ANSWER, message);
    }
}
