package vn.ntm.gateway.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The glossary, for programs that show the words of the API to people. */
@Path("/v1/glossary")
@Tag(name = "Glossary")
@Produces(MediaType.APPLICATION_JSON)
public class GlossaryResource {

    private static final String PAGE = "/glossary.md";

    private final Glossary glossary = read();

    @GET
    @NonBlocking
    @Operation(
            operationId = "getGlossary",
            summary = "The words of the API in two languages",
            description =
                    "Each term with the legal term that it stands for, where a checked source defines one, and each"
                            + " value that a property of any of the four APIs can have, with how to show it.")
    @APIResponse(
            responseCode = "200",
            description = "The whole glossary",
            content = @Content(schema = @Schema(implementation = Glossary.class)))
    public Glossary get() {
        return glossary;
    }

    private static Glossary read() {
        try (InputStream page = Objects.requireNonNull(GlossaryResource.class.getResourceAsStream(PAGE))) {
            return GlossaryPage.read(new String(page.readAllBytes(), UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
