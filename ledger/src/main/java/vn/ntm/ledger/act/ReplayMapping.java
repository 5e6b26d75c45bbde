package vn.ntm.ledger.act;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.ledger.act.Acts.KeptAnswer;

/** Gives an answer again as it was given first: status, headers and body. */
public class ReplayMapping {

    public static final String REPLAYED = "Idempotency-Replayed";

    @ServerExceptionMapper
    public Response replayed(Replay replay) {
        KeptAnswer before = replay.answer();
        var answer = Response.status(before.status()).header(REPLAYED, "true");
        before.headers().forEach(answer::header);
        return before.body() == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON)
                        .entity(new RawValue(before.body()))
                        .build();
    }

    /** The request was answered before; its work is not done again, its answer is given again. */
    static final class Replay extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient KeptAnswer answer;

        Replay(KeptAnswer answer) {
            super(null, null, false, false);
            this.answer = answer;
        }

        KeptAnswer answer() {
            return answer;
        }
    }
}
