package vn.ntm.criteria.recognition.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/**
 * Finds recognitions: those that had happened by the day of the question, as known at its instant. One of which only
 * the programme year is known is shown from the beginning of that year.
 */
public interface RecognitionRegister {

    /** In the order of the days on which they happened, then of their identities. */
    List<RegisteredRecognition> list(RecognitionFilter filter, AsOf asOf, Optional<Cursor> from, int limit);

    long count(RecognitionFilter filter, AsOf asOf);

    /** @throws vn.ntm.kernel.problem.Refusal if there was none with this id */
    RegisteredRecognition get(UUID id, AsOf asOf);
}
