package vn.ntm.gateway.portal;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the API document which members only some problems of the gateway have: who did not answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ProblemMembers.AFTER_THE_COMMON_RULES)
public class ProblemMembers implements OASFilter {

    static final int AFTER_THE_COMMON_RULES = 0;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema problem = document.getComponents().getSchemas().get("Problem");
        if (problem == null) {
            return;
        }
        problem.addProperty("service", text().description("service-unavailable: the service that does not answer"));
        problem.addProperty(
                "parts",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("summary-incomplete, answer-incomplete: each part, and why it is not FRESH")
                        .items(part()));
        problem.addProperty(
                "candidates",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("unit-ambiguous, unit-did-not-exist: the units to which the code has belonged")
                        .items(candidate()));
    }

    private static Schema part() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("name", "status", "href"))
                .addProperty("name", text())
                .addProperty("status", OASFactory.createSchema().ref("#/components/schemas/PartStatus"))
                .addProperty("asOf", OASFactory.createSchema().ref("#/components/schemas/Instant"))
                .addProperty("href", text())
                .addProperty("reason", OASFactory.createSchema().ref("#/components/schemas/MissingReason"));
    }

    private static Schema candidate() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A unit to which a code has belonged")
                .required(List.of("spellId", "code", "name", "type"))
                .addProperty("spellId", text())
                .addProperty("code", OASFactory.createSchema().ref("#/components/schemas/UnitCode"))
                .addProperty("name", text())
                .addProperty("type", text())
                .addProperty("validFrom", OASFactory.createSchema().ref("#/components/schemas/LocalDate"))
                .addProperty("validTo", OASFactory.createSchema().ref("#/components/schemas/LocalDate"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
