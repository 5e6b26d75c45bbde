package vn.ntm.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.kernel.web.AnswerTags;
import vn.ntm.kernel.web.IfNoneMatch;

/** Gives the API document where programs look for it first: beside what it describes. */
@Singleton
class WellKnownPlace {

    private static final int NOT_MODIFIED = 304;

    private final OpenApiDocumentService document;
    private final Map<Format, Written> written = new ConcurrentHashMap<>();

    /** The document in one form, which stays as it is while the program runs. */
    private record Written(Buffer content, EntityTag tag) {

        static Written of(byte[] content) {
            return new Written(Buffer.buffer(content), AnswerTags.of(content));
        }
    }

    WellKnownPlace(OpenApiDocumentService document) {
        this.document = document;
    }

    void add(@Observes Router router) {
        add(router, "/v1/openapi.json", Format.JSON, "application/json");
        add(router, "/v1/openapi.yaml", Format.YAML, "application/yaml");
    }

    private void add(Router router, String path, Format form, String mediaType) {
        router.route(path)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(exchange -> answer(exchange, written(form), mediaType));
    }

    private Written written(Format form) {
        return written.computeIfAbsent(
                form, _ -> Written.of(document.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, form)));
    }

    private static void answer(RoutingContext exchange, Written document, String mediaType) {
        HttpServerResponse response = exchange.response()
                .putHeader(HttpHeaders.ETAG, "W/\"" + document.tag().getValue() + "\"")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (IfNoneMatch.names(document.tag(), exchange.request().headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(document.content());
        }
    }
}
