package vn.ntm.ocop.producer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.lineage.TodaysUnit;

/**
 * A producer (chủ thể OCOP) that trades under a name of its own.
 *
 * @param kind as its name says it; absent when the name does not
 * @param unitOn the day for which the unit's code is read
 * @param branchOf the body of which it is a branch
 * @param todaysUnit the unit in which the place lies on the day of the question; only where one producer is asked for
 * @param version to be named in If-Match by whoever corrects it; only where one producer is asked for
 * @param recordedAt when it came on file
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "Producer")
record ProducerView(
        String key,
        String name,
        Producer.@Nullable Kind kind,
        @Nullable UnitCode unitCode,
        LocalDate unitOn,
        @Nullable String branchOf,
        @Nullable TodaysUnit todaysUnit,
        String source,
        Confidence confidence,
        @Nullable String note,
        @Nullable Long version,
        Instant recordedAt,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static ProducerView of(ProducerQueries.Registered registered) {
        return of(registered, null, null, null);
    }

    static ProducerView of(
            ProducerQueries.Registered registered,
            @Nullable Long version,
            @Nullable TodaysUnit todaysUnit,
            @Nullable AsOf asOf) {
        var producer = registered.producer();
        var provenance = producer.provenance();
        return new ProducerView(
                producer.key(),
                producer.name(),
                producer.kind(),
                producer.unit(),
                producer.unitOn(),
                producer.branchOf(),
                todaysUnit,
                provenance.source(),
                provenance.confidence(),
                provenance.note(),
                version,
                registered.recordedAt(),
                asOf);
    }
}
