package vn.ntm.kernel.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation as the API document describes it.
 *
 * @param bodies what it takes, by media type; empty if it takes no body
 * @param roles who may do it, if it is not for everyone
 */
public record Operation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        JsonNode responses,
        boolean secured,
        List<String> roles) {

    public boolean reads() {
        return method.equals("GET");
    }

    public Optional<JsonNode> response(int status) {
        JsonNode exact = responses.path(Integer.toString(status));
        return exact.isMissingNode() ? Optional.empty() : Optional.of(exact);
    }

    public List<Parameter> parametersIn(String place) {
        return parameters.stream()
                .filter(parameter -> parameter.place().equals(place))
                .toList();
    }

    /**
     * A parameter of an operation.
     *
     * @param place query, path or header
     */
    public record Parameter(String name, String place, boolean required, JsonNode schema, Optional<String> example) {

        /** A place in a list, which only the service can name. */
        public boolean isCursor() {
            return name.equals("cursor") || name.equals("after");
        }
    }
}
