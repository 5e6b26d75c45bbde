package vn.ntm.criteria.criteriaset.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.application.SetOnFile;
import vn.ntm.criteria.criteriaset.domain.EndBasis;
import vn.ntm.criteria.criteriaset.domain.SetChange;
import vn.ntm.criteria.criteriaset.domain.SetLevel;
import vn.ntm.criteria.criteriaset.domain.SetScope;
import vn.ntm.criteria.criteriaset.domain.Standing;
import vn.ntm.criteria.criteriaset.domain.indicator.AreaScheme;
import vn.ntm.kernel.Bilingual;
import vn.ntm.ledger.domain.Decision;

/**
 * A version of a criteria set, without what is in it.
 *
 * @param set the code of the set; numbers of criteria mean something only within it
 * @param change why there is this version
 * @param scope what is assessed by it
 * @param level what a unit reaches by meeting it
 * @param areaScheme by what its levels differ; absent if that is not known
 * @param decision the legal citation, with where it was read
 * @param validFrom its first day; absent if nobody found it
 * @param validTo the day after its last
 * @param endBasis why it ends then: the end of a period repeals nothing
 * @param criteriaDeclared how many criteria it has by the law; absent if not known
 * @param indicatorsDeclared how many indicators it has by the law; absent if not known
 * @param contentHash names all that it says, since it was published
 * @param publishedAt when it was published here
 * @param standing how it stands on the day of the question; in an answer about one version only if a day was named
 * @param validOn the day of the question, if one was named; absent in a list, which says it once
 * @param knownAt the instant whose knowledge answered, if one was named; absent in a list, which says it once
 */
@Schema(name = "CriteriaSet")
record CriteriaSetView(
        String set,
        int version,
        SetChange change,
        SetScope scope,
        SetLevel level,
        Bilingual name,
        @Nullable AreaScheme areaScheme,
        Decision decision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable EndBasis endBasis,
        @Nullable Integer criteriaDeclared,
        @Nullable Integer indicatorsDeclared,
        SetState state,
        @Nullable String contentHash,
        @Nullable Instant publishedAt,
        @Nullable Standing standing,
        @Nullable String note,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt) {

    /** Whether a version can still be edited. */
    enum SetState {
        DRAFT,
        PUBLISHED
    }

    static CriteriaSetView of(
            SetOnFile onFile, @Nullable Standing standing, @Nullable LocalDate validOn, @Nullable Instant knownAt) {
        var terms = onFile.terms();
        var publication = onFile.publication();
        return new CriteriaSetView(
                terms.key().code(),
                terms.key().number(),
                terms.change(),
                terms.scope(),
                terms.level(),
                terms.name(),
                terms.areas(),
                terms.decision(),
                terms.validity().from(),
                terms.validity().to(),
                terms.validity().endBasis(),
                terms.declared().criteria(),
                terms.declared().indicators(),
                publication.isPresent() ? SetState.PUBLISHED : SetState.DRAFT,
                publication.map(SetOnFile.Publication::contentHash).orElse(null),
                publication.map(SetOnFile.Publication::publishedAt).orElse(null),
                standing,
                terms.note(),
                validOn,
                knownAt);
    }
}
