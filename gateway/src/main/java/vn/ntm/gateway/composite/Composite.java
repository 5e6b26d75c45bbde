package vn.ntm.gateway.composite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.ntm.gateway.part.PartAnswer;
import vn.ntm.gateway.part.Standing;
import vn.ntm.kernel.web.AnswerTags;

/** A composed answer as it is sent, to one or to many. */
final class Composite {

    private static final int BYTES_AROUND = 500;

    private final Buffer body;
    private final EntityTag tag;
    private final String writtenTag;
    private final Instant knownAt;
    private final Instant madeAt;
    private final List<Standing> parts;
    private final boolean complete;
    private final boolean namesPersons;

    Composite(byte[] body, Making.Draft draft, Instant knownAt, Instant madeAt) {
        this.body = Buffer.buffer(body);
        this.tag = tag(draft);
        this.writtenTag = RuntimeDelegate.getInstance()
                .createHeaderDelegate(EntityTag.class)
                .toString(tag);
        this.knownAt = knownAt;
        this.madeAt = madeAt;
        this.parts = draft.parts().stream().map(PartAnswer::standing).toList();
        this.complete = draft.parts().stream().allMatch(PartAnswer::fresh);
        this.namesPersons = draft.parts().stream().anyMatch(PartAnswer::namesPersons);
    }

    /** Whether every part is fresh. */
    boolean complete() {
        return complete;
    }

    /** Whether names of persons are in it: nobody is to keep it. */
    boolean namesPersons() {
        return namesPersons;
    }

    Buffer body() {
        return body;
    }

    EntityTag tag() {
        return tag;
    }

    /** The tag as it stands in a header. */
    String writtenTag() {
        return writtenTag;
    }

    List<Standing> parts() {
        return parts;
    }

    /** How many seconds old it was for one who asked then, as caches count: nothing if it was made for him, and else the next whole one. */
    long ageAt(Instant asked) {
        long old = Math.max(0, Duration.between(madeAt, asked).toNanos());
        return Math.ceilDiv(old, Duration.ofSeconds(1).toNanos());
    }

    Instant madeAt() {
        return madeAt;
    }

    boolean knownBefore(Composite other) {
        return knownAt.isBefore(other.knownAt);
    }

    int weight() {
        return body.length() + BYTES_AROUND;
    }

    /** Changes when a part's own tag changes; the instant of asking is not in it. */
    private static EntityTag tag(Making.Draft draft) {
        String content = draft.parts().stream()
                .flatMap(part ->
                        part.answers().stream().map(answer -> part.standing().name() + " " + answer.tag()))
                .collect(Collectors.joining("\n", draft.question() + "\n", ""));
        return AnswerTags.of(content.getBytes(UTF_8));
    }
}
