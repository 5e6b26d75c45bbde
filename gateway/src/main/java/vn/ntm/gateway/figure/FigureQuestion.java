package vn.ntm.gateway.figure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.ntm.gateway.upstream.FactService;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.ProgrammeYear;

/** What one service is asked: its figures of one year, at the two times of the whole summary. */
public record FigureQuestion(FactService service, ProgrammeYear year, AsOf asOf) {

    /** Path and query, as the service itself knows them. */
    public String uri() {
        String knownAt = URLEncoder.encode(asOf.knownAt().toString(), StandardCharsets.US_ASCII);
        return "/v1/figures?year=" + year.value() + "&validOn=" + asOf.validOn() + "&knownAt=" + knownAt;
    }

    /** The same at the gateway: one who follows it gets the same facts again. */
    public String href() {
        return service.prefix() + uri();
    }
}
