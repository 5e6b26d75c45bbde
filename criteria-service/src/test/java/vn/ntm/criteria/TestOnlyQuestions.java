package vn.ntm.criteria;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jdbi.v3.core.Jdbi;
import vn.ntm.ledger.question.Question;

/** A question that tries to write. */
@Path("/test-only/questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class TestOnlyQuestions {

    private final Jdbi jdbi;

    TestOnlyQuestions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @POST
    @Question
    @Operation(hidden = true, operationId = "ask")
    public Answer ask(Answer asked) {
        jdbi.useHandle(
                handle -> handle.execute(
                        "insert into act (id, operation, kind, actor, roles, recorded_at) values (gen_random_uuid(), 'test', 'WRITE', 'x', '{}', now())"));
        return asked;
    }

    record Answer(String text) {}
}
