package vn.ntm.ledger.version;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;

/** The version that the caller saw, as every write to what exists takes it. */
public class IfMatch {

    /** The header's name. */
    static final String NAME = "If-Match";

    private static final String WEAK = "W/";

    @HeaderParam(NAME)
    @Parameter(
            description = "The ETag that the last answer about it had: the write is refused if it has changed since",
            required = true,
            schema = @Schema(type = SchemaType.STRING, pattern = "\"\\d{1,18}\"", examples = "\"0\""))
    @Nullable String tag;

    /**
     * What holds it against the current version, once that is known.
     *
     * @throws Refusal if the caller names no version at all, whatever there is
     */
    public Consumer<EntityVersion> named() {
        given();
        return this::require;
    }

    /** @throws Refusal if the caller names another version than this, or none */
    public void require(EntityVersion current) {
        String given = given();
        if (given.startsWith(WEAK)) {
            throw new Refusal(VersionProblem.PRECONDITION_FAILED, Map.of("current", current.tag()));
        }
        EntityVersion seen = EntityVersion.parse(given).orElseThrow(IfMatch::notOurs);
        if (!seen.equals(current)) {
            throw new Refusal(VersionProblem.PRECONDITION_FAILED, Map.of("current", current.tag()));
        }
    }

    private String given() {
        if (tag == null || tag.isBlank()) {
            throw new Refusal(VersionProblem.PRECONDITION_REQUIRED, Map.of());
        }
        return tag.strip();
    }

    private static Refusal notOurs() {
        var reason = new Refusal.Reason(
                Refusal.Place.HEADER,
                NAME,
                new Bilingual("một ETag mạnh đã nhận, ví dụ \"3\"", "one strong ETag as it was given, such as \"3\""));
        return new Refusal(CommonProblem.INVALID_PARAMETER, Map.of(), List.of(reason));
    }
}
