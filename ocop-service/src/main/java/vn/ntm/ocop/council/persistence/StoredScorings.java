package vn.ntm.ocop.council.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.time.Identities;
import vn.ntm.ledger.fact.FactTable;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.council.application.ScoringOnFile;
import vn.ntm.ocop.council.application.Scorings;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.council.domain.session.Opening;
import vn.ntm.ocop.council.domain.session.Scoring;
import vn.ntm.ocop.scoring.domain.MemberSheet;

@ApplicationScoped
class StoredScorings implements Scorings {

    private final Jdbi jdbi;
    private final ScoringRows rows;
    private final Identities identities;
    private final FactTable scoringTable;
    private final FactTable memberTable;
    private final FactTable sheetTable;
    private final FactTable openingTable;
    private final FactTable conflictTable;

    StoredScorings(Jdbi jdbi, ScoringRows rows, Identities identities) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.identities = identities;
        this.scoringTable = new FactTable(jdbi, "council_scoring");
        this.memberTable = new FactTable(jdbi, "scoring_member");
        this.sheetTable = new FactTable(jdbi, "score_sheet");
        this.openingTable = new FactTable(jdbi, "score_opening");
        this.conflictTable = new FactTable(jdbi, "council_conflict");
    }

    @Override
    public List<ScoringOnFile> of(UUID dossier, Instant knownAt) {
        return rows.of(dossier, knownAt);
    }

    @Override
    public Map<String, ConflictGround> conflicts(UUID dossier, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from council_conflict where dossier_id = :dossier and " + Known.AT)
                .bind("dossier", dossier)
                .bind("knownAt", knownAt)
                .map((columns, _) -> Map.entry(
                        new Row(columns).text("person"), new Row(columns).choice("ground", ConflictGround.class)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void begin(Scoring scoring, Provenance provenance, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("scoring_id", scoring.id());
        values.put("dossier_id", scoring.dossier());
        values.put("dossier_version", scoring.dossierVersion());
        values.put("number", scoring.number());
        values.put("council_id", scoring.council());
        values.put("council_version", scoring.councilVersion());
        values.put("kind", scoring.kind());
        values.put("rule_set", scoring.ruleSet());
        values.put("set_no", scoring.setNo());
        values.put("held_on", scoring.heldOn());
        scoringTable.add(identities.next(), filing, provenance, values);
        scoring.members()
                .forEach(member -> memberTable.add(
                        identities.next(), filing, provenance, Map.of("scoring_id", scoring.id(), "person", member)));
    }

    @Override
    public int nextNumber(UUID dossier) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(number), 0) + 1 from council_scoring where dossier_id = :dossier")
                .bind("dossier", dossier)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void abandon(Scoring scoring, Filing filing) {
        hold(scoring);
        UUID row = jdbi.withHandle(
                handle -> handle.createQuery("select row_id from council_scoring where scoring_id = :scoring")
                        .bind("scoring", scoring.id())
                        .mapTo(UUID.class)
                        .one());
        scoringTable.supersede(row, filing);
    }

    @Override
    public void excuse(Scoring scoring, String member, Filing filing) {
        hold(scoring);
        UUID row = jdbi.withHandle(handle -> handle.createQuery("""
                        select row_id from scoring_member
                        where scoring_id = :scoring and person = :person and superseded_at is null""")
                .bind("scoring", scoring.id())
                .bind("person", member)
                .mapTo(UUID.class)
                .one());
        memberTable.supersede(row, filing);
    }

    @Override
    public void file(Scoring scoring, MemberSheet sheet, Provenance provenance, Filing filing) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("scoring_id", scoring.id());
        values.put("person", sheet.member());
        values.put("rule_set", sheet.ruleSet());
        values.put("set_no", sheet.setNo());
        values.put("ticks", WrittenSheet.ticks(sheet.ticks()));
        sheetTable.add(identities.next(), filing, provenance, values);
    }

    @Override
    public void open(Scoring scoring, Opening opening, Provenance provenance, Filing filing) {
        var result = opening.result();
        var spread = opening.spread();
        var values = new HashMap<String, @Nullable Object>();
        values.put("scoring_id", scoring.id());
        values.put("outcome", opening.outcome());
        values.put("stars", opening.stars().orElse(null));
        values.put("points", result.average().sum());
        values.put("sheets", result.average().of());
        values.put("spread", result.spread());
        values.put("spread_rule", spread.rule());
        values.put("most_spread", spread.most().orElse(null));
        values.put("most_apart", spread.mostFromAverage().orElse(null));
        values.put("rejections", WrittenSheet.rejections(opening.rejections()));
        openingTable.add(identities.next(), filing, provenance, values);
    }

    @Override
    public void declare(UUID dossier, String member, ConflictGround ground, Provenance provenance, Filing filing) {
        conflictTable.add(
                identities.next(),
                filing,
                new Provenance(provenance.source(), Confidence.HIGH, provenance.note()),
                Map.of("dossier_id", dossier, "person", member, "ground", ground));
    }

    private void hold(Scoring scoring) {
        jdbi.useHandle(handle -> handle.createQuery("select 1 from (select hold_scoring(:scoring)) held")
                .bind("scoring", scoring.id())
                .mapTo(Integer.class)
                .one());
    }
}
