package vn.ntm.criteria.revocation.rest.proposal;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ledger.version.IfMatch;

/** Answers that bring the version of a proposal along, as its strong ETag. */
final class ProposalAnswers {

    private ProposalAnswers() {}

    /** The version that the caller saw: none at all is refused before anything is looked up. */
    static Consumer<EntityVersion> named(IfMatch seen) {
        seen.requireNamed();
        return seen::require;
    }

    static RestResponse<ProposalView> of(ProposalOnFile onFile) {
        return tagged(RestResponse.Status.OK, onFile, ProposalView.of(onFile)).build();
    }

    static RestResponse.ResponseBuilder<ProposalView> tagged(
            RestResponse.Status status, ProposalOnFile onFile, ProposalView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header(
                        HttpHeaders.ETAG,
                        new EntityTag(Long.toString(onFile.proposal().version())));
    }
}
