package vn.ntm.criteria.assessment.application.bulk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.Period;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.ledger.imports.ImportOrder;

/**
 * A file of values, and how it is to be filed.
 *
 * @param how whether all or none, and what happens to values that differ
 * @param document on which the values rest
 * @param said the form that the media type says
 * @param name of the file, if the sender gave one
 */
public record BulkOrder(
        SetVersion set,
        Period period,
        ImportOrder how,
        String document,
        Path file,
        FileForm said,
        @Nullable String name,
        String contentHash) {}
