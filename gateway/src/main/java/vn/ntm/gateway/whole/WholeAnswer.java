package vn.ntm.gateway.whole;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.ntm.gateway.part.Answer;
import vn.ntm.gateway.upstream.Reply;
import vn.ntm.gateway.upstream.Unanswered;
import vn.ntm.gateway.upstream.Unanswered.Reason;

/**
 * Checks that a service's answer can be passed on: one whole object in well-formed JSON, with a tag, which echoes the two
 * times of the question.
 */
final class WholeAnswer {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser parser;
    private final Map<String, String> top = new HashMap<>();
    private final Map<String, String> page = new HashMap<>();

    private WholeAnswer(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Unanswered if this is not an answer to the question */
    static Answer read(Reply reply, WholeQuestion question, Instant knownAt) throws Unanswered {
        if (!reply.mediaType().equals("application/json")) {
            throw invalid("media type " + reply.mediaType());
        }
        if (reply.entityTag() == null) {
            throw invalid("no ETag");
        }
        String answer = reply.text();
        try (JsonParser parser = JSON.createParser(answer)) {
            var read = new WholeAnswer(parser);
            read.readObject();
            if (!read.answers(question, knownAt)) {
                throw invalid("not the answer to what was asked");
            }
            return new Answer(answer, reply.entityTag(), read.page.get("next"));
        } catch (IOException broken) {
            throw Unanswered.unreadable(broken);
        }
    }

    private boolean answers(WholeQuestion question, Instant knownAt) {
        boolean sameDay =
                question.validOn() == null || question.validOn().toString().equals(top.get("validOn"));
        return sameDay && knownAt.toString().equals(top.get("knownAt"));
    }

    private void readObject() throws IOException, Unanswered {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw invalid("no object");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && name.equals("page")) {
                readPage();
            } else {
                keep(top, name);
            }
        }
        if (parser.nextToken() != null) {
            throw invalid("more than one value");
        }
    }

    private void readPage() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            keep(page, name);
        }
    }

    private void keep(Map<String, String> texts, String name) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            texts.put(name, parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private static Unanswered invalid(String message) {
        return new Unanswered(Reason.INVALID_ANSWER, message);
    }
}
