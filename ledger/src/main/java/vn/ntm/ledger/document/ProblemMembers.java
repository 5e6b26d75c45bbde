package vn.ntm.ledger.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in the API document which members only some problems have: the units that a code may mean, the state that
 * refuses, the report of an import. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ProblemMembers.AFTER_THE_COMMON_RULES)
public class ProblemMembers implements OASFilter {

    static final int AFTER_THE_COMMON_RULES = 0;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schema problem = document.getComponents().getSchemas().get("Problem");
        if (problem == null) {
            return;
        }
        document.getComponents().addSchema("UnitCandidate", candidate());
        problem.addProperty(
                "candidates",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("unit-ambiguous, unit-did-not-exist: the units to which the code has belonged")
                        .items(reference("UnitCandidate")));
        problem.addProperty(
                "currentState", text().description("year-state-refuses: the state that refuses what was asked"));
        problem.addProperty(
                "allowedOperations",
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .description("year-state-refuses: the operations that are possible in that state")
                        .items(text()));
        if (document.getComponents().getSchemas().containsKey("ImportReport")) {
            problem.addProperty(
                    "report", reference("ImportReport").description("import-refused: what is wrong with which row"));
        }
    }

    private static Schema candidate() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A unit to which a code has belonged")
                .required(List.of("spellId", "code", "name", "type"))
                .addProperty("spellId", reference("UUID"))
                .addProperty("code", reference("UnitCode"))
                .addProperty("name", text())
                .addProperty("type", text())
                .addProperty("validFrom", reference("LocalDate"))
                .addProperty("validTo", reference("LocalDate"));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
