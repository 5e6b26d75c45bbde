package vn.ntm.criteria;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A JSON body to be read, while this service has no operation that takes one. */
@Path("/test-only/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TestOnlyNotes {

    @POST
    @Operation(hidden = true)
    public Note take(Note note) {
        if (note.name().equals("fail")) {
            throw new IllegalStateException("the inside");
        }
        return note;
    }

    record Note(String name, int count) {}
}
