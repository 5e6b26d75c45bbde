package vn.ntm.gateway.whole;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the API document that a whole answer is an object, and leaves what is in it to the document of the service. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = WholeInDocument.BEFORE_THE_WORDS)
public class WholeInDocument implements OASFilter {

    static final int BEFORE_THE_WORDS = 10;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema whole = document.getComponents().getSchemas().get("WholeAnswer");
        if (whole != null) {
            document.getComponents()
                    .addSchema(
                            "WholeAnswer",
                            OASFactory.createSchema()
                                    .addType(Schema.SchemaType.OBJECT)
                                    .description(whole.getDescription())
                                    .additionalPropertiesSchema(OASFactory.createSchema()));
        }
    }
}
