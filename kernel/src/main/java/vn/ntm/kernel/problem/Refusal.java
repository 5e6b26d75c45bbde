package vn.ntm.kernel.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.PlainText;

/** A rule said no. It names its entry in the catalogue and the values of the case at hand; the edge words it. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, ?> context;
    private final transient List<Reason> reasons;

    public Refusal(ProblemType type, Map<String, ?> context) {
        this(type, context, List.of());
    }

    /** @param reasons each rejected parameter, property or column */
    public Refusal(ProblemType type, Map<String, ?> context, List<Reason> reasons) {
        super(type.code() + " " + context, null, false, false);
        this.type = type;
        this.context = Map.copyOf(context);
        this.reasons = List.copyOf(reasons);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, ?> context() {
        return context;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** The members that only this kind of problem document has, for programs. */
    public Map<String, ?> members() {
        return Map.of();
    }

    public String detail(Bilingual.Language language) {
        return PlainText.upToLongest(type.detail(language, context));
    }

    /**
     * One rejected part of a request.
     *
     * @param where what kind of part it is
     * @param name the name of the parameter, the JSON pointer of the property, or the name of the column
     */
    public record Reason(Place where, String name, Bilingual message) {

        public Reason {
            name = PlainText.upToLongest(name);
        }
    }

    /** The parts of a request that can be wrong. */
    public enum Place {
        PARAMETER,
        HEADER,
        PROPERTY,
        COLUMN
    }
}
