package vn.ntm.criteria.funding.ledger.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.funding.ledger.application.PostingsOnFile;
import vn.ntm.criteria.funding.ledger.application.RegisteredPosting;
import vn.ntm.criteria.funding.ledger.domain.BudgetTier;
import vn.ntm.criteria.funding.ledger.domain.Contribution;
import vn.ntm.criteria.funding.ledger.domain.ContributionKind;
import vn.ntm.criteria.funding.ledger.domain.FundingLine;
import vn.ntm.criteria.funding.ledger.domain.FundingNature;
import vn.ntm.criteria.funding.ledger.domain.FundingSource;
import vn.ntm.criteria.funding.ledger.domain.FundingStage;
import vn.ntm.criteria.funding.ledger.domain.Posting;
import vn.ntm.kernel.problem.CommonProblem;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.request.Turns;

@ApplicationScoped
class StoredPostings implements PostingsOnFile {

    private static final String CURRENT = """
            select p.*, r.posting_id as reversed_by
            from funding_posting p left join funding_posting r on r.reverses = p.posting_id where\s""";

    private final Jdbi jdbi;
    private final FactTable table;
    private final Identities identities;
    private final Turns turns;

    StoredPostings(Jdbi jdbi, Identities identities, Turns turns) {
        this.jdbi = jdbi;
        this.table = new FactTable(jdbi, "funding_posting");
        this.identities = identities;
        this.turns = turns;
    }

    @Override
    public Optional<RegisteredPosting> under(String reference) {
        turns.take("funding_posting under " + reference);
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT + "p.reference = :reference")
                .bind("reference", reference)
                .map((columns, context) -> registered(new Row(columns)))
                .findOne());
    }

    @Override
    public RegisteredPosting held(UUID id) {
        turns.take("funding_posting " + id);
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT + "p.posting_id = :id")
                        .bind("id", id)
                        .map((columns, context) -> registered(new Row(columns)))
                        .findOne())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, Map.of()));
    }

    @Override
    public RegisteredPosting add(Posting posting, Filing filing) {
        UUID id = identities.next();
        var basis = posting.basis();
        Contribution given = posting.contribution();
        var values = new HashMap<String, @Nullable Object>();
        values.put("effect", posting.effect());
        values.put("reverses", posting.reverses());
        values.put("unit_code", posting.unit());
        values.put("posted_on", posting.postedOn());
        values.put("programme_year", posting.programmeYear());
        values.put("funding_source", posting.line().source());
        values.put("budget_tier", posting.line().tier());
        values.put("nature", posting.line().nature());
        values.put("stage", posting.stage());
        values.put("form", given.form());
        values.put("in_kind", given.inKind());
        values.put("quantity", given.quantity());
        values.put("amount_vnd", given.amount());
        values.put("sponsorship_id", posting.sponsorship());
        values.put("reference", posting.reference());
        values.put("decision_number", basis.number());
        values.put("decision_issuer", basis.issuer());
        values.put("decision_signed_on", basis.signedOn());
        table.add(id, filing, new Provenance(basis.source(), basis.confidence(), posting.note()), values);
        return new RegisteredPosting(id, posting, null, filing.at());
    }

    static RegisteredPosting registered(Row row) throws SQLException {
        return new RegisteredPosting(
                row.id("posting_id"),
                posting(row),
                row.columns().getObject("reversed_by", UUID.class),
                row.instant("recorded_at"));
    }

    private static Posting posting(Row row) throws SQLException {
        return new Posting(
                row.code("unit_code"),
                row.date("posted_on"),
                row.year("programme_year"),
                new FundingLine(
                        row.choice("funding_source", FundingSource.class),
                        row.optionalChoice("budget_tier", BudgetTier.class),
                        row.optionalChoice("nature", FundingNature.class)),
                row.choice("stage", FundingStage.class),
                new Contribution(
                        row.decimal("amount_vnd"),
                        row.optionalChoice("in_kind", ContributionKind.class),
                        row.optionalDecimal("quantity")),
                row.decision(),
                row.columns().getObject("sponsorship_id", UUID.class),
                row.optionalText("reference"),
                row.columns().getObject("reverses", UUID.class),
                row.optionalText("note"));
    }
}
