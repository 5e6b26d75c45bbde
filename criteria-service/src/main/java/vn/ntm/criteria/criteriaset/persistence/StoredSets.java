package vn.ntm.criteria.criteriaset.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.CriteriaSetProblem;
import vn.ntm.criteria.criteriaset.application.CriteriaSets;
import vn.ntm.criteria.criteriaset.application.SetOnFile;
import vn.ntm.criteria.criteriaset.domain.CriteriaSet;
import vn.ntm.criteria.criteriaset.domain.InForce;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.ledger.fact.Known;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ledger.version.EntityVersion;

/** Reads criteria sets. What is published never changes, so it is read from the database once. */
@ApplicationScoped
class StoredSets implements CriteriaSets {

    /** To be completed by how often something of the version was said. */
    private static final String SELECT = """
            select %s, p.content_hash, p.recorded_at as published_at, %s as rows_said
            from criteria_set_version v
            left join criteria_set_publication p
                on p.set_code = v.set_code and p.set_version = v.set_version and p.recorded_at <= :knownAt
            where %s and (cast(:set as text) is null or v.set_code = :set and v.set_version = :version)
            order by v.set_code, v.set_version""";

    private static final String TERMS = SELECT.formatted(StoredTerms.COLUMNS, "0", Known.at("v."));

    private static final String WITH_VERSION = SELECT.formatted(StoredTerms.COLUMNS, """
            (select count(*) from (
                select set_code, set_version, recorded_at from criteria_set_version
                union all select set_code, set_version, recorded_at from criterion
                union all select set_code, set_version, recorded_at from indicator
                union all select set_code, set_version, recorded_at from indicator_threshold
                union all select set_code, set_version, recorded_at from criteria_set_publication) said
            where said.set_code = v.set_code and said.set_version = v.set_version and said.recorded_at <= :knownAt)""", Known.at("v."));

    private final Jdbi jdbi;
    private final StoredCriteria criteria;
    private final StoredIndicators indicators;
    private final StoredThresholds thresholds;
    private final Map<SetVersion, KeptVersion> published = new ConcurrentHashMap<>();

    StoredSets(Jdbi jdbi, StoredCriteria criteria, StoredIndicators indicators, StoredThresholds thresholds) {
        this.jdbi = jdbi;
        this.criteria = criteria;
        this.indicators = indicators;
        this.thresholds = thresholds;
    }

    @Override
    public List<SetOnFile> all(Instant knownAt) {
        return found(WITH_VERSION, null, knownAt);
    }

    @Override
    public SetOnFile get(SetVersion set, Instant knownAt) {
        return found(WITH_VERSION, set, knownAt).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CriteriaSetProblem.CRITERIA_SET_UNKNOWN, Map.of("set", set)));
    }

    @Override
    public CriteriaSet content(SetVersion set, Instant knownAt) {
        return content(get(set, knownAt), knownAt);
    }

    @Override
    public Optional<CriteriaSet> published(SetVersion set, Instant knownAt) {
        KeptVersion kept = published.get(set);
        if (kept == null) {
            SetOnFile onFile = get(set, knownAt);
            if (onFile.publication().isEmpty()) {
                return Optional.empty();
            }
            kept = new KeptVersion(
                    content(onFile, knownAt), onFile.publication().get().publishedAt());
            published.put(set, kept);
        }
        return kept.at().isAfter(knownAt) ? Optional.empty() : Optional.of(kept.content());
    }

    @Override
    public InForce inForce(Instant knownAt) {
        List<SetOnFile> all = found(TERMS, null, knownAt);
        return new InForce(
                all.stream().map(SetOnFile::terms).toList(),
                all.stream()
                        .filter(set -> set.publication().isPresent())
                        .map(set -> set.terms().key())
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    private CriteriaSet content(SetOnFile onFile, Instant knownAt) {
        SetVersion set = onFile.terms().key();
        return new CriteriaSet(
                onFile.terms(), criteria.of(set, knownAt), indicators.of(set, knownAt), thresholds.of(set, knownAt));
    }

    private List<SetOnFile> found(String sql, @Nullable SetVersion set, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("knownAt", knownAt)
                .bind("set", set == null ? null : set.code())
                .bind("version", set == null ? null : (Integer) set.number())
                .map((columns, context) -> onFile(new Row(columns)))
                .list());
    }

    private static SetOnFile onFile(Row row) throws SQLException {
        String hash = row.optionalText("content_hash");
        return new SetOnFile(
                StoredTerms.terms(row),
                new EntityVersion(row.columns().getLong("rows_said")),
                hash == null
                        ? Optional.empty()
                        : Optional.of(new SetOnFile.Publication(hash, row.instant("published_at"))));
    }

    /** A version as it was published, and when. */
    record KeptVersion(CriteriaSet content, Instant at) {}
}
