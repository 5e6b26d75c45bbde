package vn.ntm.criteria.revocation.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.domain.PinnedGrounds;
import vn.ntm.criteria.revocation.domain.ProposalState;
import vn.ntm.criteria.revocation.domain.ProposalState.RevocationState;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.RevocationProposal;
import vn.ntm.criteria.revocation.domain.grounds.BranchFinding.RevocationBranch;
import vn.ntm.ledger.fact.Row;

/** A row of a proposal, read as the state that it is. */
final class ProposalRow {

    private ProposalRow() {}

    static RevocationProposal proposal(Row row) throws SQLException {
        var subject = new RevocationCase(
                row.code("unit_code"),
                row.date("unit_on"),
                row.choice("level", Level.class),
                new SetVersion(row.text("set_code"), row.number("set_version")),
                Period.parse(row.text("period")).orElseThrow());
        return new RevocationProposal(row.id("proposal_id"), subject, state(row), row.number("version"));
    }

    private static ProposalState state(Row row) throws SQLException {
        Optional<PinnedGrounds> pinned = pinned(row);
        return switch (row.choice("state", RevocationState.class)) {
            case DRAFT -> new ProposalState.Draft(Set.copyOf(texts(row, "writers")));
            case PROPOSED -> new ProposalState.Proposed(Set.copyOf(texts(row, "writers")), pinned.orElseThrow());
            case WITHDRAWN -> new ProposalState.Withdrawn(pinned);
            case REFUSED -> new ProposalState.Refused(pinned.orElseThrow());
            case REVOKED -> new ProposalState.Revoked(pinned.orElseThrow(), row.decision());
        };
    }

    private static Optional<PinnedGrounds> pinned(Row row) throws SQLException {
        if (row.columns().getObject("grounds_known_at") == null) {
            return Optional.empty();
        }
        return Optional.of(new PinnedGrounds(
                texts(row, "grounds_branches").stream()
                        .map(RevocationBranch::valueOf)
                        .toList(),
                texts(row, "grounds_failed").stream().map(Integer::valueOf).toList(),
                row.columns().getBoolean("grounds_confirmed"),
                row.instant("grounds_known_at")));
    }

    private static List<String> texts(Row row, String column) throws SQLException {
        return Arrays.asList((String[]) row.columns().getArray(column).getArray());
    }
}
