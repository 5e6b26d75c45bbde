package vn.ntm.plain;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The moves of a programme year, at the addresses that a service has. */
@Path("/v1/programme-years/{year}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PlainYearResource {

    private final PlainYears years;

    PlainYearResource(PlainYears years) {
        this.years = years;
    }

    @GET
    public RestResponse<PlainYear> get(@RestPath int year) {
        return answer(years.get(year));
    }

    @POST
    @Path("_propose-closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<PlainYear> propose(
            @RestPath int year, @RestHeader(HttpHeaders.IF_MATCH) String seen, Grounds grounds) {
        return answer(years.move(year, seen, "CLOSING_PROPOSED", grounds));
    }

    @POST
    @Path("_return")
    @Consumes(MediaType.APPLICATION_JSON)
    public RestResponse<PlainYear> sendBack(
            @RestPath int year, @RestHeader(HttpHeaders.IF_MATCH) String seen, Grounds grounds) {
        return answer(years.move(year, seen, "OPEN", grounds));
    }

    private static RestResponse<PlainYear> answer(PlainYear year) {
        return RestResponse.ResponseBuilder.ok(year)
                .header(HttpHeaders.ETAG, new EntityTag(Long.toString(year.version())))
                .build();
    }
}
