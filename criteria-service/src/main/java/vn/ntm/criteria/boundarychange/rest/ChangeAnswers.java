package vn.ntm.criteria.boundarychange.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.boundarychange.application.BoundaryChanges.ChangeOnFile;
import vn.ntm.ledger.version.EntityVersion;

/** Answers that bring the version of a boundary change along, as its strong ETag. */
final class ChangeAnswers {

    private ChangeAnswers() {}

    static RestResponse<BoundaryChangeView> begun(ChangeOnFile onFile) {
        return tagged(RestResponse.Status.CREATED, onFile, BoundaryChangeView.of(onFile))
                .header(
                        HttpHeaders.LOCATION,
                        "/v1/boundary-change-drafts/" + onFile.change().id())
                .build();
    }

    static RestResponse<BoundaryChangeView> of(ChangeOnFile onFile) {
        return of(onFile, null, null);
    }

    static RestResponse<BoundaryChangeView> of(
            ChangeOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        return tagged(RestResponse.Status.OK, onFile, BoundaryChangeView.of(onFile, validOn, knownAt))
                .build();
    }

    private static RestResponse.ResponseBuilder<BoundaryChangeView> tagged(
            RestResponse.Status status, ChangeOnFile onFile, BoundaryChangeView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new EntityVersion(onFile.change().version()).entityTag());
    }
}
