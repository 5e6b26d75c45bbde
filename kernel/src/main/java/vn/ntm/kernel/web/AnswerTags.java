package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Page;
import vn.ntm.kernel.Sha256;

/**
 * Gives every JSON answer to a GET or HEAD a weak ETag made of its facts, and answers 304 to one who has them already. The echo
 * of {@code knownAt}, and the cursor that carries it, are left out of it: asked a second later, the same facts are the same
 * answer. A tag that an answer brings with it is kept, whatever its media type, and so is how long it says that it may be kept. Nothing is changed by a read, so what a caller
 * says in If-Match is no matter of it.
 */
public class AnswerTags {

    /** An answer that says so is not to be kept by anyone, and so has no tag. */
    public static final String NO_STORE = "no-store";

    /** At the top neither {@code knownAt} nor, of the page, the cursor. */
    private static final TokenFilter WITHOUT_ECHOES = without("knownAt", Map.of("page", without("next", Map.of())));

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int TAG_LENGTH = 32;

    private final ObjectMapper json;

    public AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof Page<?> page && page.page().next() != null) {
            response.getHeaders()
                    .add(HttpHeaders.LINK, next(request, page.page().next()));
        }
        boolean readable = READING.contains(request.getMethod()) && response.getStatus() == Status.OK.getStatusCode();
        if (!readable
                || !response.hasEntity()
                || NO_STORE.equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))) {
            return;
        }
        var tag = (EntityTag) response.getHeaders().getFirst(HttpHeaders.ETAG);
        if (tag == null) {
            if (!"json".equals(response.getMediaType().getSubtype())) {
                return;
            }
            tag = tagOf(response.getEntity());
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, _ -> List.of("no-cache"));
        if (IfNoneMatch.names(tag, request.getHeaders().get(HttpHeaders.IF_NONE_MATCH))) {
            response.getHeaders().remove(HttpHeaders.LINK);
            response.setEntity(null);
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
        }
    }

    /** Made while the answer is written to nowhere: what is left out is not written. */
    private EntityTag tagOf(Object entity) throws IOException {
        MessageDigest digest = Sha256.inPieces();
        digest.update((byte) (entity instanceof Page<?> page && page.page().next() != null ? 1 : 0));
        try (JsonGenerator facts = new FilteringGeneratorDelegate(
                json.createGenerator(new DigestOutputStream(OutputStream.nullOutputStream(), digest)),
                WITHOUT_ECHOES,
                TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH,
                true)) {
            json.writeValue(facts, entity);
        }
        return tag(HexFormat.of().formatHex(digest.digest()));
    }

    /** The tag of an answer that is known by these bytes. */
    public static EntityTag of(byte[] content) {
        return tag(Sha256.of(content));
    }

    private static EntityTag tag(String hash) {
        return new EntityTag(hash.substring(0, TAG_LENGTH), true);
    }

    private static String next(ContainerRequestContext request, String cursor) {
        var target = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", List.of(cursor).toArray())
                .build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"";
    }

    private static TokenFilter without(String left, Map<String, TokenFilter> within) {
        return new TokenFilter() {
            @Override
            public @Nullable TokenFilter includeProperty(String name) {
                return name.equals(left) ? null : within.getOrDefault(name, INCLUDE_ALL);
            }
        };
    }
}
