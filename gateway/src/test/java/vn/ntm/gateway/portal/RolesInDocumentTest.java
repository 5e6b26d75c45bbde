package vn.ntm.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.junit.jupiter.api.Test;

class RolesInDocumentTest {

    @Test
    void whoMayPublishIsSaidOfPublishingAlone() {
        Operation publishing = withToken("publishYearReport");
        Operation another = withToken("anotherThatTakesAToken");
        Operation open = OASFactory.createOperation().operationId("getGlossary");

        new RolesInDocument()
                .filterOpenAPI(OASFactory.createOpenAPI()
                        .paths(OASFactory.createPaths()
                                .addPathItem(
                                        "/a",
                                        OASFactory.createPathItem()
                                                .POST(publishing)
                                                .GET(another))
                                .addPathItem("/b", OASFactory.createPathItem().GET(open))));

        assertThat(publishing.getExtensions()).containsEntry("x-roles", List.of("province-leader"));
        assertThat(another.getExtensions()).containsEntry("x-roles", List.of("anyone"));
        assertThat(open.getExtensions()).containsEntry("x-roles", List.of("anyone"));
    }

    private static Operation withToken(String name) {
        return OASFactory.createOperation()
                .operationId(name)
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
    }
}
