package vn.ntm.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.ntm.kernel.Page;

/**
 * Gives every JSON answer to a GET or HEAD a weak ETag made of its facts, and answers 304 to one who has them already. The echo
 * of {@code knownAt}, and the cursor that carries it, are left out of it: asked a second later, the same facts are the same answer. A tag that an answer
 * brings with it is kept, whatever its media type.
 */
public class AnswerTags {

    /** An answer that says so is not to be kept by anyone, and so has no tag. */
    public static final String NO_STORE = "no-store";

    private static final Set<String> ECHOES = Set.of("knownAt");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    public AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
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
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        var same = request.getRequest().evaluatePreconditions(tag);
        if (same != null) {
            if (response.getEntity() instanceof Page<?>) {
                // the answer that the caller has already names the next page
                response.getHeaders().remove(HttpHeaders.LINK);
            }
            response.setEntity(null);
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
        }
    }

    private EntityTag tagOf(Object entity) throws JsonProcessingException {
        var tree = json.valueToTree(entity);
        if (tree instanceof ObjectNode object) {
            object.remove(ECHOES);
            if (object.get("page") instanceof ObjectNode page && page.has("next")) {
                page.put("next", true);
            }
        }
        return of(json.writeValueAsBytes(tree));
    }

    /** The tag of an answer that is known by these bytes. */
    public static EntityTag of(byte[] content) {
        return new EntityTag(digest(content), true);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String next(ContainerRequestContext request, String cursor) {
        var uri = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("cursor", List.of(cursor).toArray());
        var target = uri.build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"";
    }
}
