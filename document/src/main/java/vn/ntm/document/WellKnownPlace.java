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
import vn.ntm.kernel.web.AnswerTags;

/** Gives the API document where programs look for it first: beside what it describes. */
@Singleton
class WellKnownPlace {

    private static final int NOT_MODIFIED = 304;

    private final OpenApiDocumentService document;

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
                .handler(exchange -> answer(exchange, form, mediaType));
    }

    private void answer(RoutingContext exchange, Format form, String mediaType) {
        byte[] content = document.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, form);
        String tag = "W/\"" + AnswerTags.of(content).getValue() + "\"";
        HttpServerResponse response =
                exchange.response().putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (tag.equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(Buffer.buffer(content));
        }
    }
}
