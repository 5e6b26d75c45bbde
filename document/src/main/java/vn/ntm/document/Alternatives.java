package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says of each alternative by which value it is told from the others, so that a generated client reads the right one. */
@OpenApiFilter(
        stages = OpenApiFilter.RunStage.BUILD,
        priority = -1) // after the common rules, which say what is required
public class Alternatives implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        schemas.values().stream()
                .map(Schema::getDiscriminator)
                .filter(discriminator -> discriminator != null && discriminator.getMapping() != null)
                .toList()
                .forEach(discriminator -> name(discriminator, schemas));
    }

    private static void name(Discriminator discriminator, Map<String, Schema> schemas) {
        String property = discriminator.getPropertyName();
        discriminator.getMapping().forEach((value, reference) -> {
            Schema alternative =
                    Objects.requireNonNull(schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), reference);
            alternative.addProperty(
                    property,
                    OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(value));
            alternative.setRequired(Stream.concat(Stream.of(property), alternative.getRequired().stream())
                    .toList());
        });
    }
}
