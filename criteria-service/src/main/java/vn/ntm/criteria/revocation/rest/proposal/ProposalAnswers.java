package vn.ntm.criteria.revocation.rest.proposal;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.ledger.version.EntityVersion;

/** Answers that bring the version of a proposal along, as its strong ETag. */
final class ProposalAnswers {

    private ProposalAnswers() {}

    static RestResponse<ProposalView> of(ProposalOnFile onFile) {
        return tagged(RestResponse.Status.OK, onFile, ProposalView.of(onFile)).build();
    }

    static RestResponse.ResponseBuilder<ProposalView> tagged(
            RestResponse.Status status, ProposalOnFile onFile, ProposalView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(HttpHeaders.ETAG, new EntityVersion(onFile.proposal().version()).entityTag());
    }
}
