package vn.ntm.criteria.revocation.rest.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.Proposals.ProposalOnFile;
import vn.ntm.criteria.revocation.domain.PinnedGrounds;
import vn.ntm.criteria.revocation.domain.ProposalState;
import vn.ntm.criteria.revocation.domain.ProposalState.RevocationState;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.domain.Decision;

/**
 * A proposal to revoke a title.
 *
 * @param unitOn the day on which the unit's code is read: that of the draft
 * @param set by which the title is measured
 * @param period of which the unit was assessed
 * @param grounds on which it was proposed; absent as long as it was not
 * @param decision by which the title was revoked; absent if it was not
 * @param since when its state was recorded
 * @param document the document on which the last move rests
 * @param reason why it was made
 * @param version how often its state was recorded; the strong ETag
 * @param validOn the day, if one was asked for
 * @param knownAt the instant, if one was asked for
 */
@Schema(name = "RevocationProposal")
record ProposalView(
        UUID id,
        RevocationState state,
        UnitCode unitCode,
        LocalDate unitOn,
        Level level,
        String set,
        int setVersion,
        String period,
        @Nullable Pinned grounds,
        @Nullable Decision decision,
        Instant since,
        String document,
        @Nullable String reason,
        long version,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    static ProposalView of(ProposalOnFile onFile) {
        return of(onFile, null, null);
    }

    static ProposalView of(ProposalOnFile onFile, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var proposal = onFile.proposal();
        RevocationCase subject = proposal.subject();
        return new ProposalView(
                proposal.id(),
                proposal.state().step(),
                subject.unit(),
                subject.unitOn(),
                subject.level(),
                subject.set().code(),
                subject.set().number(),
                subject.period().toString(),
                proposal.state()
                        .grounds()
                        .map(pinned -> Pinned.of(pinned, subject))
                        .orElse(null),
                proposal.state() instanceof ProposalState.Revoked(var _, var decision) ? decision : null,
                onFile.recordedAt(),
                onFile.grounds().source(),
                onFile.grounds().note(),
                proposal.version(),
                validOn,
                knownAt);
    }

    /**
     * The grounds as they were when it was proposed.
     *
     * @param branches the ways of the rule that had come about; none where it was not known which
     * @param failed the numbers of the criteria that had failed
     * @param confirmed whether they held by a confirmed rule and confirmed levels alone
     * @param pinnedAt the instant whose knowledge they are
     * @param href where they are explained, as they were known then
     */
    @Schema(name = "RevocationPinnedGrounds")
    record Pinned(
            List<RevocationBranch> branches, List<Integer> failed, boolean confirmed, Instant pinnedAt, String href) {

        Pinned {
            branches = List.copyOf(branches);
            failed = List.copyOf(failed);
        }

        static Pinned of(PinnedGrounds pinned, RevocationCase subject) {
            return new Pinned(
                    pinned.branches(),
                    pinned.failed(),
                    pinned.confirmed(),
                    pinned.knownAt(),
                    "/v1/units/%s/revocation-grounds?level=%s&set=%s&version=%d&period=%s&validOn=%s&knownAt=%s"
                            .formatted(
                                    subject.unit(),
                                    subject.level(),
                                    subject.set().code(),
                                    subject.set().number(),
                                    subject.period(),
                                    LocalDate.ofInstant(pinned.knownAt(), Calendar.VIETNAM),
                                    pinned.knownAt()));
        }
    }
}
