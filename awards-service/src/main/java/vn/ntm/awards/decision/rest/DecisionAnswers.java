package vn.ntm.awards.decision.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Award;
import vn.ntm.awards.decision.application.DecisionOnFile;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.awards.recipient.application.Recipients;
import vn.ntm.kernel.AsOf;

/** Decisions with the names that everybody may see today, and drafts with their version as the ETag. */
@ApplicationScoped
class DecisionAnswers {

    static final String TAG = "\"\\d{1,18}\"";
    static final String WHICH = "The identity of the decision, and of its draft";

    private final Recipients recipients;

    DecisionAnswers(Recipients recipients) {
        this.recipients = recipients;
    }

    DecisionView one(DecisionOnFile onFile, LocalDate day, @Nullable AsOf asOf) {
        return DecisionView.of(onFile, names(List.of(onFile)), day, asOf);
    }

    Map<UUID, String> names(Collection<DecisionOnFile> decisions) {
        return recipients.publicNames(decisions.stream()
                .flatMap(onFile -> onFile.awards().stream())
                .flatMap(award -> award.decidedHere().stream())
                .map(Award::recipient)
                .distinct()
                .toList());
    }

    static RestResponse.ResponseBuilder<DraftView> draft(
            RestResponse.Status status, DraftOnFile onFile, @Nullable AsOf asOf) {
        return RestResponse.ResponseBuilder.create(status, DraftView.of(onFile, asOf))
                .header(HttpHeaders.ETAG, onFile.version().entityTag());
    }
}
