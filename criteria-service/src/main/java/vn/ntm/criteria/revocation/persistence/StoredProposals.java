package vn.ntm.criteria.revocation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.criteria.revocation.application.Proposals;
import vn.ntm.criteria.revocation.domain.ProposalState;
import vn.ntm.criteria.revocation.domain.RevocationCase;
import vn.ntm.criteria.revocation.domain.RevocationProposal;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.keyset.Keyset;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredProposals implements Proposals {

    private static final String PROPOSALS = """
            select * from (
                select p.*,
                       (select array_agg(distinct a.actor) from revocation_proposal w join act a on a.id = w.recorded_by
                         where w.proposal_id = p.proposal_id and w.state in ('DRAFT', 'PROPOSED')) as writers,
                       (select count(*) from revocation_proposal v
                         where v.proposal_id = p.proposal_id and v.recorded_at <= p.recorded_at) as version
                  from revocation_proposal p) s
            where\s""";

    private static final String KNOWN = Known.at("s.");

    private static final String BY_DAY = KNOWN + " and s.unit_on <= :validOn";

    private static final Keyset ORDER = Keyset.by("s.unit_on", "date").then("s.proposal_id", "uuid");

    private final Jdbi jdbi;
    private final FactTable table;
    private final Turns turns;
    private final Identities identities;

    StoredProposals(Jdbi jdbi, Turns turns, Identities identities) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "revocation_proposal");
        this.turns = turns;
        this.identities = identities;
    }

    @Override
    public Optional<ProposalOnFile> held(UUID id) {
        hold();
        return jdbi.withHandle(
                handle -> handle.createQuery(PROPOSALS + "s.proposal_id = :id and s.superseded_at is null")
                        .bind("id", id)
                        .map((columns, context) -> onFile(new Row(columns)))
                        .findOne());
    }

    @Override
    public List<ProposalOnFile> list(AsOf asOf, Optional<Cursor> from, int limit) {
        return ORDER.read(
                jdbi,
                PROPOSALS + BY_DAY,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()),
                from,
                limit,
                StoredProposals::onFile);
    }

    @Override
    public long count(AsOf asOf) {
        return Keyset.count(
                jdbi,
                "from revocation_proposal s where " + BY_DAY,
                query -> query.bind("validOn", asOf.validOn()).bind("knownAt", asOf.knownAt()));
    }

    @Override
    public Optional<ProposalOnFile> get(UUID id, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(PROPOSALS + KNOWN + " and s.proposal_id = :id")
                .bind("id", id)
                .bind("knownAt", knownAt)
                .map((columns, context) -> onFile(new Row(columns)))
                .findOne());
    }

    @Override
    public boolean isOpen(UnitCode unit, Level level) {
        hold();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select from revocation_proposal where unit_code = :unit and level = :level
                            and state in ('DRAFT', 'PROPOSED') and superseded_at is null)""")
                .bind("unit", unit)
                .bind("level", level)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void record(RevocationProposal proposal, Provenance grounds, Filing filing) {
        current(proposal.id()).ifPresent(row -> table.supersede(row, filing));
        RevocationCase subject = proposal.subject();
        var values = new HashMap<String, @Nullable Object>();
        values.put("proposal_id", proposal.id());
        values.put("state", proposal.state().step());
        values.put("unit_code", subject.unit());
        values.put("unit_on", subject.unitOn());
        values.put("level", subject.level());
        values.put("set_code", subject.set().code());
        values.put("set_version", subject.set().number());
        values.put("period", subject.period().toString());
        proposal.state().grounds().ifPresent(pinned -> {
            values.put("grounds_branches", pinned.branches());
            values.put("grounds_failed", pinned.failed());
            values.put("grounds_confirmed", pinned.confirmed());
            values.put("grounds_known_at", pinned.knownAt());
        });
        if (proposal.state() instanceof ProposalState.Revoked(var _, Decision decision)) {
            values.put("decision_number", decision.number());
            values.put("decision_issuer", decision.issuer());
            values.put("decision_signed_on", decision.signedOn());
        }
        table.add(identities.next(), filing, grounds, values);
    }

    private Optional<UUID> current(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select row_id from revocation_proposal where proposal_id = :id and superseded_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Revocations wait for each other: few are made, and each looks at what the one before it left. */
    private void hold() {
        turns.take("revocation");
    }

    private static ProposalOnFile onFile(Row row) throws SQLException {
        return new ProposalOnFile(ProposalRow.proposal(row), row.provenance(), row.instant("recorded_at"));
    }
}
