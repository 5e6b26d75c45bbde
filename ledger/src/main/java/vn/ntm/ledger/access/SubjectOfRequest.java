package vn.ntm.ledger.access;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Says which unit a request is about, where that is not the province. A service has one for each way it names units. */
public interface SubjectOfRequest {

    Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** The id that the address has under this name; nothing if it has none, or what is no id. */
    static Optional<UUID> id(MultivaluedMap<String, String> path, String name) {
        return Optional.ofNullable(path.getFirst(name))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString);
    }

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
