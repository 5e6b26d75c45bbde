package vn.ntm.criteria.result.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.result.application.ResultMeasures.OnCatalogue;
import vn.ntm.criteria.result.domain.RestingIndicator;
import vn.ntm.criteria.result.domain.ResultKind;
import vn.ntm.criteria.result.domain.ResultUnit;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.Confidence;

/**
 * Something that reports of works count.
 *
 * @param code the code of its figure, too
 * @param unit in what it is measured
 * @param indicators the indicators of criteria sets that rest on it, each as sure as its confidence says
 * @param results where its entries are listed
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "ResultMeasure")
record ResultMeasureView(
        String code,
        Bilingual label,
        ResultKind kind,
        ResultUnit unit,
        List<IndicatorLink> indicators,
        String results,
        String source,
        Confidence confidence,
        @Nullable String note,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    ResultMeasureView {
        indicators = List.copyOf(indicators);
    }

    static ResultMeasureView of(OnCatalogue known, @Nullable AsOf asOf) {
        var measure = known.measure();
        return new ResultMeasureView(
                measure.code(),
                measure.label(),
                measure.kind(),
                measure.unit(),
                known.indicators().stream().map(IndicatorLink::of).toList(),
                "/v1/results?measure=" + measure.code(),
                measure.source(),
                measure.confidence(),
                measure.note(),
                known.recordedAt(),
                asOf);
    }

    /**
     * An indicator that rests on the measure.
     *
     * @param set the code of the criteria set
     * @param version the number of the set's version
     * @param href where the set is read
     */
    @Schema(name = "RestingIndicator")
    record IndicatorLink(
            String set,
            int version,
            String indicator,
            String href,
            String source,
            Confidence confidence,
            @Nullable String note) {

        static IndicatorLink of(RestingIndicator resting) {
            return new IndicatorLink(
                    resting.set(),
                    resting.version(),
                    resting.indicator(),
                    "/v1/criteria-sets/%s/versions/%d".formatted(resting.set(), resting.version()),
                    resting.source(),
                    resting.confidence(),
                    resting.note());
        }
    }
}
