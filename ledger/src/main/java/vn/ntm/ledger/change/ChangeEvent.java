package vn.ntm.ledger.change;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One change, as an event of CloudEvents 1.0.
 *
 * @param id the same whenever and wherever the change is read
 * @param source the service that owns the fact
 * @param type the kind of fact, and whether it was recorded or superseded
 * @param subject the row that holds the fact; a correction is another row
 * @param time when the fact was recorded, or superseded
 * @param data the fact, with where it was read
 */
public record ChangeEvent(
        @Schema(examples = "1.0") String specversion,
        String id,
        @Schema(examples = "/criteria") String source,

        @Schema(examples = "vn.ntm.criteria.unit-spell.recorded")
        String type,

        UUID subject,
        Instant time,
        String datacontenttype,
        Map<String, Object> data) {

    public ChangeEvent {
        data = Map.copyOf(data);
    }
}
