package vn.ntm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

    /** A record of each of these is called Thing. */
    interface OfALand {
        record Thing(String code, @Nullable String name) {}
    }

    interface OfTheSea {
        record Thing(String depth, @Nullable String salt) {}
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Named")
    record Other(@Nullable String code, String name) {}

    record Named(String code, @Nullable String name) {}

    @Test
    void whatMayNotBeAbsentIsRequired() throws IOException {
        Schema schema = completed("Thing", "code", "name");

        assertThat(schema.getRequired()).containsExactly("code");
    }

    @Test
    void ofRecordsThatAreCalledAlikeTheOneWithThePropertiesIsMeant() throws IOException {
        assertThat(completed("Thing", "depth", "salt").getRequired()).containsExactly("depth");
    }

    @Test
    void theRecordThatTheDocumentCallsSoGoesBeforeOneThatIsMerelyCalledSo() throws IOException {
        assertThat(completed("Named", "code", "name").getRequired()).containsExactly("name");
    }

    @Test
    void nothingIsSaidOfWhatIsNoRecord() throws IOException {
        assertThat(completed("Unheard", "code").getRequired()).isNull();
    }

    private static Schema completed(String name, String... properties) throws IOException {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String property : properties) {
            schema.addProperty(property, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema(name, schema));
        var index = Index.of(OfALand.Thing.class, OfTheSea.Thing.class, Other.class, Named.class);
        new RequiredFields(index).filterOpenAPI(document);
        return schema;
    }
}
