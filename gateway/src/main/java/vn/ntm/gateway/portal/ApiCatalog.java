package vn.ntm.gateway.portal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.gateway.upstream.FactService;

/**
 * Which APIs there are, and where each is described (RFC 9727), as a set of links (RFC 9264). All addresses are relative to
 * the catalogue's own: by which name the gateway is reached is known to those who reach it, not to the gateway.
 */
record ApiCatalog(List<Context> linkset) {

    static final String PATH = "/.well-known/api-catalog";

    private static final String OWN = "gateway";

    ApiCatalog {
        linkset = List.copyOf(linkset);
    }

    static ApiCatalog ofAll() {
        var services = Stream.of(FactService.values()).map(ApiCatalog::of);
        List<Context> apis = Stream.concat(Stream.of(own()), services).toList();
        var items = apis.stream().map(api -> new Target(api.anchor())).toList();
        var linkset = new ArrayList<Context>();
        linkset.add(new Context(PATH, Map.of("item", items)));
        linkset.addAll(apis);
        return new ApiCatalog(linkset);
    }

    private static Context own() {
        Map<String, List<Target>> links = described(OWN);
        links.put("service-meta", List.of(new Target("/v1/glossary", "application/json")));
        return new Context("/v1", links);
    }

    private static Context of(FactService service) {
        return new Context(service.prefix() + "/v1", described(service.label()));
    }

    /** For programs, and for people. */
    private static Map<String, List<Target>> described(String name) {
        var links = new LinkedHashMap<String, List<Target>>();
        String document = "/v1/openapi/" + name;
        links.put(
                "service-desc",
                List.of(
                        new Target(document + "?format=yaml", "application/yaml"),
                        new Target(document + "?format=json", "application/json")));
        links.put("service-doc", List.of(new Target("/docs/?urls.primaryName=" + name, "text/html")));
        return links;
    }

    /** What is said of one address, by relation. */
    @JsonPropertyOrder("anchor")
    record Context(String anchor, @JsonAnyGetter Map<String, List<Target>> links) {}

    /** Where a link leads, and what is there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(String href, @Nullable String type) {

        Target(String href) {
            this(href, null);
        }
    }
}
