package vn.ntm.criteria.assessment.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessment.domain.GivenValue;

/**
 * A value on file.
 *
 * @param ground what it rests on
 * @param recordedAt when it came on file
 * @param act by which it did; the audit says whose that was
 */
public record RecordedValue(GivenValue value, Ground ground, Instant recordedAt, UUID act) {

    /** Whether another value says the same. */
    boolean says(GivenValue given, Ground on) {
        return value.equals(given) && ground.equals(on);
    }

    /**
     * What a value rests on.
     *
     * @param source who or what says so
     * @param evidence where the proof is kept
     * @param evidenceHash SHA-256 of the proof, in lower-case hexadecimal
     */
    public record Ground(
            String source,
            @Nullable String evidence,
            @Nullable String evidenceHash) {}
}
