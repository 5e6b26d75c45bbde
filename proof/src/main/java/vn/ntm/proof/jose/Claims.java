package vn.ntm.proof.jose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** What a genuine text says: a JSON object, of which each member is read as what it has to be. */
public final class Claims {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** As far as every reader of JSON counts in whole numbers. */
    private static final double LARGEST = 9_007_199_254_740_991d;

    private final JsonNode object;

    private Claims(JsonNode object) {
        this.object = object;
    }

    static Optional<Claims> read(byte[] payload) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(payload))
                    .toString();
            JsonNode read = JSON.readTree(text);
            return read.isObject() ? Optional.of(new Claims(read)) : Optional.empty();
        } catch (CharacterCodingException | JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /** An object to be filled and signed. */
    public static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /** A member that is an object; without members if there is none. */
    public Claims inner(String name) {
        JsonNode inner = object.path(name);
        return new Claims(inner.isObject() ? inner : JSON.createObjectNode());
    }

    public boolean has(String name) {
        return object.has(name);
    }

    /** A text that is not empty. */
    public Optional<String> text(String name) {
        JsonNode value = object.path(name);
        return value.isTextual() && !value.textValue().isEmpty() ? Optional.of(value.textValue()) : Optional.empty();
    }

    /** A whole number, not below zero. */
    public OptionalLong number(String name) {
        JsonNode value = object.path(name);
        if (!value.isNumber()) {
            return OptionalLong.empty();
        }
        double number = value.doubleValue();
        boolean whole = number == Math.rint(number) && number >= 0 && number <= LARGEST;
        return whole ? OptionalLong.of((long) number) : OptionalLong.empty();
    }
}
