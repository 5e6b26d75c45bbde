package vn.ntm.gateway.part;

import java.time.Instant;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.gateway.upstream.Reply;

/** A question whose answer is taken as it is. */
record PlainQuestion(FactService service, String path) implements Question {

    @Override
    public String uri(Instant knownAt) {
        return path + "?knownAt=" + knownAt;
    }

    @Override
    public Answer read(Reply reply, Instant knownAt) {
        return new Answer(reply.body().toString(), reply.entityTag());
    }
}
