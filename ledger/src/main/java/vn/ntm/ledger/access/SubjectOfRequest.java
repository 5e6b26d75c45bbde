package vn.ntm.ledger.access;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** Says which unit a request is about, where that is not the province. A service has one for each way it names units. */
public interface SubjectOfRequest {

    /**
     * The unit that the address names.
     *
     * @param path the parameters of the path, by name
     * @return nothing if such an address is about no single unit
     * @throws vn.ntm.kernel.problem.Refusal if the address names no unit although it should
     */
    Optional<Subject> of(MultivaluedMap<String, String> path);

    /**
     * The unit that the question after the address names, where the operation asks of one unit or of all.
     *
     * @param operation its name in the API document
     * @param query the parameters of the question, by name
     * @return nothing if such a question is about no single unit
     * @throws vn.ntm.kernel.problem.Refusal if the question names no unit although it should
     */
    default Optional<Subject> of(String operation, MultivaluedMap<String, String> query) {
        return Optional.empty();
    }
}
