package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.text.Normalizer;
import vn.ntm.kernel.PlainText;

/** Text in JSON is text, not a number that looks like one; it is kept in NFC, and hides no characters. */
final class TextReader extends StdScalarDeserializer<String> {

    @Serial
    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        String text = json.getText();
        if (!PlainText.is(text)) {
            throw context.weirdStringException(text, String.class, "it hides characters");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
